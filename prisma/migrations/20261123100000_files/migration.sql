-- Files: who uploaded and removed them, what a screen reader finds in a PDF, and whether the public may see them.
ALTER TABLE "Document" ADD COLUMN "tagged" BOOLEAN,
  ADD COLUMN "hasTitle" BOOLEAN,
  ADD COLUMN "hasLanguage" BOOLEAN,
  ADD COLUMN "isPublic" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "uploadedById" UUID,
  ADD COLUMN "removedAt" TIMESTAMPTZ(3),
  ADD COLUMN "removedById" UUID,
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

CREATE INDEX "Document_sha256_idx" ON "Document"("sha256");

ALTER TABLE "Document" ADD CONSTRAINT "Document_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Document" ADD CONSTRAINT "Document_removedById_fkey" FOREIGN KEY ("removedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A file belongs to one record, says what it is and in which language, and has a name that is safe to save under.
ALTER TABLE "Document" DROP CONSTRAINT "Document_of_one_record",
  ADD CONSTRAINT "Document_of_one_record" CHECK (num_nonnulls("agreementId", "reportId") = 1),
  ADD CONSTRAINT "Document_title" CHECK ("titleLt" ~ '\S' AND length("titleLt") <= 300 AND length("titleEn") <= 300),
  ADD CONSTRAINT "Document_lang" CHECK ("lang" ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  ADD CONSTRAINT "Document_file_name" CHECK ("fileName" ~ '\S' AND length("fileName") <= 120 AND "fileName" !~ '[/\\[:cntrl:]]'),
  ADD CONSTRAINT "Document_media_type" CHECK ("mediaType" ~ '^[a-z]+/[a-z0-9.+-]+$'),
  ADD CONSTRAINT "Document_size_at_most" CHECK ("size" <= 52428800),
  ADD CONSTRAINT "Document_of_pdf" CHECK ("mediaType" = 'application/pdf' OR num_nonnulls("tagged", "hasTitle", "hasLanguage") = 0),
  ADD CONSTRAINT "Document_removed_by" CHECK ("removedById" IS NULL OR "removedAt" IS NOT NULL);

-- What the bytes are never changes: another file is another record. No record of a file is ever deleted.
CREATE FUNCTION document_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'the record of a file is kept' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW."sha256", NEW."size", NEW."mediaType", NEW."agreementId", NEW."reportId")
    IS DISTINCT FROM (OLD."sha256", OLD."size", OLD."mediaType", OLD."agreementId", OLD."reportId") THEN
    RAISE EXCEPTION 'another file is another record' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Document_is_kept" BEFORE UPDATE OR DELETE ON "Document" FOR EACH ROW EXECUTE FUNCTION document_is_kept();
