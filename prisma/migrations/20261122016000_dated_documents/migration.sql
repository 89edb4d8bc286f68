-- AlterEnum
ALTER TYPE "AgreementEventKind" ADD VALUE 'dated' BEFORE 'renewed';

-- The first date of an agreement, for sorting and filtering: of its signing or, where the source does not say what happened
-- then, the one it gives. Unknown stays null and sorts last.
CREATE OR REPLACE FUNCTION agreement_signed_on() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed record := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  UPDATE "Agreement" SET "signedOn" = (
    SELECT min("date") FROM "AgreementEvent"
    WHERE "municipalityId" = changed."municipalityId" AND "agreementId" = changed."agreementId" AND "kind" IN ('signed', 'dated')
  ) WHERE "municipalityId" = changed."municipalityId" AND "id" = changed."agreementId";
  RETURN NULL;
END
$$;
