-- AlterTable
ALTER TABLE "BusinessTrip" ADD COLUMN     "statedTotal" DECIMAL(12,2);

-- AlterTable
ALTER TABLE "Municipality" ADD COLUMN     "largestUsualAllowance" INTEGER NOT NULL DEFAULT 200,
ADD COLUMN     "largestUsualCost" INTEGER NOT NULL DEFAULT 10000,
ADD COLUMN     "signatureRequired" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "OfficialAccount" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "officialId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OfficialAccount_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "ReportSignature" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "signerId" UUID NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "signedAt" TIMESTAMPTZ(3),
    "version" INTEGER,
    "contentHash" CHAR(64),
    "voidedAt" TIMESTAMPTZ(3),
    "comment" TEXT,

    CONSTRAINT "ReportSignature_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "UnsavedTrip" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "tripId" UUID,
    "tripVersion" INTEGER,
    "typed" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "UnsavedTrip_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "OfficialAccount_municipalityId_officialId_key" ON "OfficialAccount"("municipalityId", "officialId");

-- CreateIndex
CREATE UNIQUE INDEX "OfficialAccount_municipalityId_userId_key" ON "OfficialAccount"("municipalityId", "userId");

-- CreateIndex
CREATE INDEX "ReportSignature_municipalityId_reportId_idx" ON "ReportSignature"("municipalityId", "reportId");

-- CreateIndex
CREATE INDEX "ReportSignature_municipalityId_signerId_idx" ON "ReportSignature"("municipalityId", "signerId");

-- CreateIndex
CREATE INDEX "UnsavedTrip_municipalityId_tripId_idx" ON "UnsavedTrip"("municipalityId", "tripId");

-- CreateIndex
CREATE UNIQUE INDEX "UnsavedTrip_municipalityId_userId_tripId_key" ON "UnsavedTrip"("municipalityId", "userId", "tripId");

-- AddForeignKey
ALTER TABLE "OfficialAccount" ADD CONSTRAINT "OfficialAccount_municipalityId_officialId_fkey" FOREIGN KEY ("municipalityId", "officialId") REFERENCES "Official"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficialAccount" ADD CONSTRAINT "OfficialAccount_municipalityId_userId_fkey" FOREIGN KEY ("municipalityId", "userId") REFERENCES "StaffRole"("municipalityId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSignature" ADD CONSTRAINT "ReportSignature_municipalityId_reportId_fkey" FOREIGN KEY ("municipalityId", "reportId") REFERENCES "TripReport"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSignature" ADD CONSTRAINT "ReportSignature_signerId_fkey" FOREIGN KEY ("signerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSignature" ADD CONSTRAINT "ReportSignature_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnsavedTrip" ADD CONSTRAINT "UnsavedTrip_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnsavedTrip" ADD CONSTRAINT "UnsavedTrip_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnsavedTrip" ADD CONSTRAINT "UnsavedTrip_municipalityId_tripId_fkey" FOREIGN KEY ("municipalityId", "tripId") REFERENCES "BusinessTrip"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Municipality" ADD CONSTRAINT "Municipality_usual_amounts" CHECK ("largestUsualCost" > 0 AND "largestUsualAllowance" > 0);
ALTER TABLE "BusinessTrip" ADD CONSTRAINT "BusinessTrip_statedTotal_not_negative" CHECK ("statedTotal" >= 0);

-- What is typed for a trip that exists began with one of its versions.
ALTER TABLE "UnsavedTrip" ADD CONSTRAINT "UnsavedTrip_of_a_version" CHECK (("tripId" IS NULL) = ("tripVersion" IS NULL)),
  ADD CONSTRAINT "UnsavedTrip_typed" CHECK (jsonb_typeof("typed") = 'object');

-- A signature says when, of which version and of which content; only one of a report counts or is waited for.
ALTER TABLE "ReportSignature" ADD CONSTRAINT "ReportSignature_whole" CHECK (
    ("signedAt" IS NULL) = ("version" IS NULL) AND ("signedAt" IS NULL) = ("contentHash" IS NULL)
  ),
  ADD CONSTRAINT "ReportSignature_times_in_order" CHECK ("signedAt" >= "askedAt" AND "voidedAt" >= "askedAt");
CREATE UNIQUE INDEX "ReportSignature_one_open" ON "ReportSignature" ("municipalityId", "reportId") WHERE "voidedAt" IS NULL;
