-- An entry of the agenda that is called off stays, marked.
ALTER TABLE "AgendaEvent" ADD COLUMN "cancelledAt" TIMESTAMPTZ(3);

-- The newest publications and corrections of a municipality, however many it has.
CREATE INDEX "ReportCorrection_municipalityId_at_idx" ON "ReportCorrection"("municipalityId", "at" DESC);
CREATE INDEX "ReportPublication_newest_open" ON "ReportPublication" ("municipalityId", "publishedAt" DESC, "id" DESC) WHERE "withdrawnAt" IS NULL;
