-- Behind the lists of the office: one's own trips and others' drafts by their last change, the audit by who acted and how.
CREATE INDEX "BusinessTrip_municipalityId_createdById_updatedAt_id_idx" ON "BusinessTrip"("municipalityId", "createdById", "updatedAt", "id");
DROP INDEX "BusinessTrip_municipalityId_createdById_idx";
CREATE INDEX "BusinessTrip_municipalityId_updatedAt_id_idx" ON "BusinessTrip"("municipalityId", "updatedAt", "id");
CREATE INDEX "AuditEntry_municipalityId_act_number_idx" ON "AuditEntry"("municipalityId", "act", "number");
CREATE INDEX "AuditEntry_municipalityId_userId_number_idx" ON "AuditEntry"("municipalityId", "userId", "number");
