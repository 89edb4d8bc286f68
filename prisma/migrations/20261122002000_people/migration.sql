-- CreateEnum
CREATE TYPE "Transport" AS ENUM ('air', 'rail', 'road', 'sea');

-- DropIndex
DROP INDEX "BusinessTrip_municipalityId_startsOn_idx";

-- AlterTable
ALTER TABLE "BusinessTrip" ADD COLUMN     "returnTransport" "Transport";

-- AlterTable
ALTER TABLE "TripDestination" ADD COLUMN     "transport" "Transport";

-- CreateTable
CREATE TABLE "PriorityTrip" (
    "municipalityId" UUID NOT NULL,
    "priorityId" UUID NOT NULL,
    "tripId" UUID NOT NULL,

    CONSTRAINT "PriorityTrip_pkey" PRIMARY KEY ("municipalityId","priorityId","tripId")
);

-- CreateTable
CREATE TABLE "PriorityAgreement" (
    "municipalityId" UUID NOT NULL,
    "priorityId" UUID NOT NULL,
    "agreementId" UUID NOT NULL,

    CONSTRAINT "PriorityAgreement_pkey" PRIMARY KEY ("municipalityId","priorityId","agreementId")
);

-- CreateTable
CREATE TABLE "PriorityMembership" (
    "municipalityId" UUID NOT NULL,
    "priorityId" UUID NOT NULL,
    "membershipId" UUID NOT NULL,

    CONSTRAINT "PriorityMembership_pkey" PRIMARY KEY ("municipalityId","priorityId","membershipId")
);

-- CreateTable
CREATE TABLE "ReportCorrection" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,
    "noteLt" TEXT NOT NULL,
    "noteEn" TEXT,

    CONSTRAINT "ReportCorrection_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "TripAnnouncement" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tripId" UUID NOT NULL,
    "announcedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "announcedById" UUID,
    "withheldUntil" VARCHAR(10),

    CONSTRAINT "TripAnnouncement_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "NilReturn" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "month" CHAR(7) NOT NULL,
    "declaredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "declaredById" UUID,

    CONSTRAINT "NilReturn_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateIndex
CREATE INDEX "PriorityTrip_municipalityId_tripId_idx" ON "PriorityTrip"("municipalityId", "tripId");

-- CreateIndex
CREATE INDEX "PriorityAgreement_municipalityId_agreementId_idx" ON "PriorityAgreement"("municipalityId", "agreementId");

-- CreateIndex
CREATE INDEX "PriorityMembership_municipalityId_membershipId_idx" ON "PriorityMembership"("municipalityId", "membershipId");

-- CreateIndex
CREATE INDEX "ReportCorrection_municipalityId_reportId_idx" ON "ReportCorrection"("municipalityId", "reportId");

-- CreateIndex
CREATE UNIQUE INDEX "TripAnnouncement_municipalityId_tripId_key" ON "TripAnnouncement"("municipalityId", "tripId");

-- CreateIndex
CREATE UNIQUE INDEX "NilReturn_municipalityId_month_key" ON "NilReturn"("municipalityId", "month");

-- CreateIndex
CREATE INDEX "BusinessTrip_municipalityId_startsOn_reference_idx" ON "BusinessTrip"("municipalityId", "startsOn" DESC NULLS LAST, "reference" DESC);

-- AddForeignKey
ALTER TABLE "PriorityTrip" ADD CONSTRAINT "PriorityTrip_municipalityId_priorityId_fkey" FOREIGN KEY ("municipalityId", "priorityId") REFERENCES "Priority"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriorityTrip" ADD CONSTRAINT "PriorityTrip_municipalityId_tripId_fkey" FOREIGN KEY ("municipalityId", "tripId") REFERENCES "BusinessTrip"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriorityAgreement" ADD CONSTRAINT "PriorityAgreement_municipalityId_priorityId_fkey" FOREIGN KEY ("municipalityId", "priorityId") REFERENCES "Priority"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriorityAgreement" ADD CONSTRAINT "PriorityAgreement_municipalityId_agreementId_fkey" FOREIGN KEY ("municipalityId", "agreementId") REFERENCES "Agreement"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriorityMembership" ADD CONSTRAINT "PriorityMembership_municipalityId_priorityId_fkey" FOREIGN KEY ("municipalityId", "priorityId") REFERENCES "Priority"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriorityMembership" ADD CONSTRAINT "PriorityMembership_municipalityId_membershipId_fkey" FOREIGN KEY ("municipalityId", "membershipId") REFERENCES "Membership"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportCorrection" ADD CONSTRAINT "ReportCorrection_municipalityId_reportId_fkey" FOREIGN KEY ("municipalityId", "reportId") REFERENCES "TripReport"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportCorrection" ADD CONSTRAINT "ReportCorrection_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripAnnouncement" ADD CONSTRAINT "TripAnnouncement_municipalityId_tripId_fkey" FOREIGN KEY ("municipalityId", "tripId") REFERENCES "BusinessTrip"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripAnnouncement" ADD CONSTRAINT "TripAnnouncement_announcedById_fkey" FOREIGN KEY ("announcedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NilReturn" ADD CONSTRAINT "NilReturn_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NilReturn" ADD CONSTRAINT "NilReturn_declaredById_fkey" FOREIGN KEY ("declaredById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the data must obey.
ALTER TABLE "TripAnnouncement" ADD CONSTRAINT "TripAnnouncement_withheldUntil_day" CHECK (edtf_valid("withheldUntil") AND length("withheldUntil") = 10);
ALTER TABLE "NilReturn" ADD CONSTRAINT "NilReturn_month" CHECK ("month" ~ '^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$');
ALTER TABLE "ReportCorrection" ADD CONSTRAINT "ReportCorrection_noteLt_not_blank" CHECK (btrim("noteLt") <> '');

-- People are listed by surname.
CREATE INDEX "Official_surname" ON "Official" ("municipalityId", (substring("name" FROM '[^ ]+$')), "name");
