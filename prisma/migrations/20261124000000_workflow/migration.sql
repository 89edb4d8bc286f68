-- CreateEnum
CREATE TYPE "ScheduledAct" AS ENUM ('publish', 'withdraw');

-- CreateEnum
CREATE TYPE "ReminderKind" AS ENUM ('dueSoon', 'overdue');

-- AlterTable
ALTER TABLE "ReportCorrection" ADD COLUMN     "reasonEn" TEXT,
ADD COLUMN     "reasonLt" TEXT;

-- AlterTable
ALTER TABLE "ReportPublication" ADD COLUMN     "noteEn" TEXT,
ADD COLUMN     "noteLt" TEXT,
ADD COLUMN     "reasonEn" TEXT;

-- AlterTable
ALTER TABLE "ReportSubmission" ADD COLUMN     "commentBasis" TEXT,
ADD COLUMN     "commentFunding" TEXT,
ADD COLUMN     "commentMeetings" TEXT,
ADD COLUMN     "commentPurpose" TEXT,
ADD COLUMN     "commentSignerName" TEXT,
ADD COLUMN     "commentSignerPost" TEXT,
ADD COLUMN     "commentTimeAndPlace" TEXT;

-- CreateTable
CREATE TABLE "ReportDraft" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "input" JSONB NOT NULL,
    "notUnderstood" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "changedById" UUID,

    CONSTRAINT "ReportDraft_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "ReportSchedule" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "act" "ScheduledAct" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "submissionId" UUID,
    "publicationId" UUID,
    "scheduledAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "scheduledById" UUID,
    "noteLt" TEXT,
    "noteEn" TEXT,
    "reasonLt" TEXT,
    "reasonEn" TEXT,
    "doneAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelledById" UUID,
    "failedAt" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "ReportSchedule_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "ReportReminder" (
    "municipalityId" UUID NOT NULL,
    "tripId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "ReminderKind" NOT NULL,
    "remindedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReportReminder_pkey" PRIMARY KEY ("municipalityId","tripId","userId","kind")
);

-- CreateIndex
CREATE UNIQUE INDEX "ReportDraft_municipalityId_reportId_key" ON "ReportDraft"("municipalityId", "reportId");

-- CreateIndex
CREATE INDEX "ReportSchedule_municipalityId_reportId_idx" ON "ReportSchedule"("municipalityId", "reportId");

-- AddForeignKey
ALTER TABLE "ReportDraft" ADD CONSTRAINT "ReportDraft_municipalityId_reportId_fkey" FOREIGN KEY ("municipalityId", "reportId") REFERENCES "TripReport"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportDraft" ADD CONSTRAINT "ReportDraft_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSchedule" ADD CONSTRAINT "ReportSchedule_municipalityId_reportId_fkey" FOREIGN KEY ("municipalityId", "reportId") REFERENCES "TripReport"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSchedule" ADD CONSTRAINT "ReportSchedule_municipalityId_submissionId_fkey" FOREIGN KEY ("municipalityId", "submissionId") REFERENCES "ReportSubmission"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSchedule" ADD CONSTRAINT "ReportSchedule_municipalityId_publicationId_fkey" FOREIGN KEY ("municipalityId", "publicationId") REFERENCES "ReportPublication"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSchedule" ADD CONSTRAINT "ReportSchedule_scheduledById_fkey" FOREIGN KEY ("scheduledById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSchedule" ADD CONSTRAINT "ReportSchedule_cancelledById_fkey" FOREIGN KEY ("cancelledById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportReminder" ADD CONSTRAINT "ReportReminder_municipalityId_tripId_fkey" FOREIGN KEY ("municipalityId", "tripId") REFERENCES "BusinessTrip"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportReminder" ADD CONSTRAINT "ReportReminder_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whoever returns a report says why: of all of it, or under one of its headings.
ALTER TABLE "ReportSubmission" DROP CONSTRAINT "ReportSubmission_comment",
  ADD CONSTRAINT "ReportSubmission_comment" CHECK (("decision" IS NOT DISTINCT FROM 'returned') = (num_nonnulls(
    "comment", "commentBasis", "commentTimeAndPlace", "commentPurpose", "commentMeetings", "commentFunding",
    "commentSignerPost", "commentSignerName") > 0));

-- The public note of a withdrawal says what and why; words in English only beside Lithuanian ones.
ALTER TABLE "ReportPublication" ADD CONSTRAINT "ReportPublication_note" CHECK (
  ("noteLt" IS NULL OR ("withdrawnAt" IS NOT NULL AND btrim("noteLt") <> ''))
  AND ("noteLt" IS NOT NULL OR ("noteEn" IS NULL AND "reasonEn" IS NULL)));
ALTER TABLE "ReportCorrection" ADD CONSTRAINT "ReportCorrection_reason" CHECK (
  btrim("reasonLt") <> '' AND ("reasonLt" IS NOT NULL OR "reasonEn" IS NULL));

-- A schedule is about what its act needs, is done, cancelled or failed at most once, and one at most is still to come.
ALTER TABLE "ReportSchedule" ADD CONSTRAINT "ReportSchedule_about" CHECK (
  num_nonnulls("submissionId", "publicationId") = 1 AND ("act" = 'publish') = ("submissionId" IS NOT NULL)),
  ADD CONSTRAINT "ReportSchedule_note" CHECK (
    ("act" = 'withdraw') = ("noteLt" IS NOT NULL) AND ("act" = 'withdraw') = ("reasonLt" IS NOT NULL)
    AND ("act" = 'withdraw' OR num_nonnulls("noteEn", "reasonEn") = 0)),
  ADD CONSTRAINT "ReportSchedule_end" CHECK (num_nonnulls("doneAt", "cancelledAt", "failedAt") <= 1),
  ADD CONSTRAINT "ReportSchedule_failure" CHECK (("failedAt" IS NULL) = ("failure" IS NULL));
CREATE UNIQUE INDEX "ReportSchedule_open" ON "ReportSchedule" ("municipalityId", "reportId")
  WHERE "doneAt" IS NULL AND "cancelledAt" IS NULL AND "failedAt" IS NULL;
ALTER TABLE "ReportDraft" ADD CONSTRAINT "ReportDraft_input" CHECK (jsonb_typeof("input") = 'object');
