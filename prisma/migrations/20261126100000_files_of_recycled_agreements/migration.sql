-- An agreement whose files were all removed can be recycled: what is left of them remembers which agreement it was, and goes
-- back to it when it comes back from the bin. Whose a file is changes in no other way.
ALTER TABLE "Document" ADD COLUMN "recycledAgreementId" UUID,
  DROP CONSTRAINT "Document_of_one_record",
  ADD CONSTRAINT "Document_of_one_record" CHECK (num_nonnulls("agreementId", "recycledAgreementId", "reportId") = 1),
  ADD CONSTRAINT "Document_of_recycled_is_removed" CHECK ("recycledAgreementId" IS NULL OR "removedAt" IS NOT NULL);

CREATE INDEX "Document_municipalityId_recycledAgreementId_idx" ON "Document"("municipalityId", "recycledAgreementId");

CREATE OR REPLACE FUNCTION document_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'the record of a file is kept' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW."sha256", NEW."size", NEW."mediaType", coalesce(NEW."agreementId", NEW."recycledAgreementId"), NEW."reportId")
    IS DISTINCT FROM (OLD."sha256", OLD."size", OLD."mediaType", coalesce(OLD."agreementId", OLD."recycledAgreementId"), OLD."reportId") THEN
    RAISE EXCEPTION 'another file is another record' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
