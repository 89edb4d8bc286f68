-- CreateEnum
CREATE TYPE "PageTextKey" AS ENUM ('accessibilityStatement', 'accessibilityStatus', 'accessibilityContent', 'accessibilityPreparation', 'accessibilityContact', 'accessibilityEnforcement', 'privacy');

-- CreateEnum
CREATE TYPE "PageTextState" AS ENUM ('draft', 'published');

-- CreateEnum
CREATE TYPE "FeedbackKind" AS ENUM ('accessibility', 'content');

-- CreateTable
CREATE TABLE "PageText" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" "PageTextKey" NOT NULL,
    "textLt" TEXT NOT NULL,
    "textEn" TEXT,
    "state" "PageTextState" NOT NULL DEFAULT 'draft',
    "reviewedOn" VARCHAR(10),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PageText_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Feedback" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "FeedbackKind" NOT NULL,
    "page" TEXT,
    "message" TEXT NOT NULL,
    "email" TEXT,
    "locale" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Feedback_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "FeedbackThrottle" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FeedbackThrottle_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "PageText_municipalityId_key_key" ON "PageText"("municipalityId", "key");

-- CreateIndex
CREATE INDEX "Feedback_municipalityId_createdAt_idx" ON "Feedback"("municipalityId", "createdAt");

-- CreateIndex
CREATE INDEX "FeedbackThrottle_expiresAt_idx" ON "FeedbackThrottle"("expiresAt");

-- AddForeignKey
ALTER TABLE "PageText" ADD CONSTRAINT "PageText_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is published has been reviewed; a review is a whole day.
ALTER TABLE "PageText"
  ADD CONSTRAINT "PageText_textLt_not_blank" CHECK (btrim("textLt") <> ''),
  ADD CONSTRAINT "PageText_reviewedOn_edtf" CHECK (edtf_valid("reviewedOn")),
  ADD CONSTRAINT "PageText_reviewedOn_day" CHECK (length("reviewedOn") = 10),
  ADD CONSTRAINT "PageText_published_reviewed" CHECK ("state" = 'draft' OR "reviewedOn" IS NOT NULL);

ALTER TABLE "Feedback"
  ADD CONSTRAINT "Feedback_message" CHECK (btrim("message") <> '' AND length("message") <= 5000),
  ADD CONSTRAINT "Feedback_page" CHECK (length("page") <= 500),
  ADD CONSTRAINT "Feedback_email" CHECK (length("email") <= 254),
  ADD CONSTRAINT "Feedback_locale" CHECK ("locale" IN ('lt', 'en'));

ALTER TABLE "FeedbackThrottle" ADD CONSTRAINT "FeedbackThrottle_count" CHECK ("count" >= 1);
