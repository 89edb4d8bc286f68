-- That a reader's message is done with: what became of it, when, and by whom.
-- What a reader may ask for: information in a form they can use.
ALTER TYPE "FeedbackKind" ADD VALUE 'accessibleForm' BEFORE 'content';

-- CreateEnum
CREATE TYPE "FeedbackOutcome" AS ENUM ('answered', 'closed');

-- CreateTable
CREATE TABLE "FeedbackAnswer" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "feedbackId" UUID NOT NULL,
    "outcome" "FeedbackOutcome" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,

    CONSTRAINT "FeedbackAnswer_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "FeedbackAnswer_municipalityId_feedbackId_key" ON "FeedbackAnswer"("municipalityId", "feedbackId");

-- AddForeignKey
ALTER TABLE "FeedbackAnswer" ADD CONSTRAINT "FeedbackAnswer_municipalityId_feedbackId_fkey" FOREIGN KEY ("municipalityId", "feedbackId") REFERENCES "Feedback"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedbackAnswer" ADD CONSTRAINT "FeedbackAnswer_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Messages are deleted by their age, whoever they were written to.
CREATE INDEX "Feedback_createdAt_idx" ON "Feedback"("createdAt");
