-- DropForeignKey
ALTER TABLE "NetworkPartnerCity" DROP CONSTRAINT "NetworkPartnerCity_municipalityId_partnerCityId_fkey";

-- AlterTable
ALTER TABLE "AgreementType" ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "hash" CHAR(64) NOT NULL DEFAULT '',
ADD COLUMN     "number" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "previousHash" CHAR(64) NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "CooperationField" ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "AuditChain" (
    "municipalityId" UUID NOT NULL,
    "last" INTEGER NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "AuditChain_pkey" PRIMARY KEY ("municipalityId")
);

-- CreateTable
CREATE TABLE "RecycledRecord" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "titleLt" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "recycledAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recycledById" UUID,
    "restoredAt" TIMESTAMPTZ(3),
    "restoredById" UUID,

    CONSTRAINT "RecycledRecord_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "FormerSlug" (
    "municipalityId" UUID NOT NULL,
    "recordType" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormerSlug_pkey" PRIMARY KEY ("municipalityId","recordType","slug")
);

-- CreateTable
CREATE TABLE "RecordPresence" (
    "municipalityId" UUID NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RecordPresence_pkey" PRIMARY KEY ("municipalityId","recordType","recordId","userId")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "PortalAdministrator" (
    "userId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PortalAdministrator_pkey" PRIMARY KEY ("userId")
);

-- CreateIndex
CREATE INDEX "RecycledRecord_municipalityId_recycledAt_idx" ON "RecycledRecord"("municipalityId", "recycledAt");

-- CreateIndex
CREATE INDEX "RecycledRecord_municipalityId_recordType_recordId_idx" ON "RecycledRecord"("municipalityId", "recordType", "recordId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_municipalityId_userId_list_name_key" ON "SavedView"("municipalityId", "userId", "list", "name");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementType_id_key" ON "AgreementType"("id");


-- CreateIndex
CREATE UNIQUE INDEX "CooperationField_id_key" ON "CooperationField"("id");

-- AddForeignKey
ALTER TABLE "AuditChain" ADD CONSTRAINT "AuditChain_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecycledRecord" ADD CONSTRAINT "RecycledRecord_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecycledRecord" ADD CONSTRAINT "RecycledRecord_recycledById_fkey" FOREIGN KEY ("recycledById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecycledRecord" ADD CONSTRAINT "RecycledRecord_restoredById_fkey" FOREIGN KEY ("restoredById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerSlug" ADD CONSTRAINT "FormerSlug_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordPresence" ADD CONSTRAINT "RecordPresence_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordPresence" ADD CONSTRAINT "RecordPresence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NetworkPartnerCity" ADD CONSTRAINT "NetworkPartnerCity_municipalityId_partnerCityId_fkey" FOREIGN KEY ("municipalityId", "partnerCityId") REFERENCES "PartnerCity"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PortalAdministrator" ADD CONSTRAINT "PortalAdministrator_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The chain of the audit. Each entry takes the next number of its municipality and the hash of all it says together with the
-- hash of the entry before it, so that no entry can be changed, taken out or put in between unnoticed. The lock on the
-- chain's row lasts until the transaction ends: entries written at the same time come one after another.
CREATE FUNCTION audit_hash(entry "AuditEntry") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    entry."previousHash", entry."municipalityId", entry."number", entry."id",
    to_char(entry."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
    entry."userId", entry."act", entry."recordType", entry."recordId", entry."version", entry."detail"
  )::text, 'UTF8')), 'hex')
$$;

CREATE FUNCTION audit_chain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "AuditChain" AS chain ("municipalityId", "last", "hash") VALUES (NEW."municipalityId", 1, repeat('0', 64))
    ON CONFLICT ("municipalityId") DO UPDATE SET "last" = chain."last" + 1
    RETURNING "last", "hash" INTO NEW."number", NEW."previousHash";
  NEW."hash" := audit_hash(NEW);
  UPDATE "AuditChain" SET "hash" = NEW."hash" WHERE "municipalityId" = NEW."municipalityId";
  RETURN NEW;
END
$$;

-- Entries from before there was a chain are linked in the order they were written in.
ALTER TABLE "AuditEntry" DISABLE TRIGGER append_only;
DO $$
DECLARE
  entry "AuditEntry";
BEGIN
  FOR entry IN SELECT * FROM "AuditEntry" ORDER BY "municipalityId", "at", "id" LOOP
    INSERT INTO "AuditChain" AS chain ("municipalityId", "last", "hash") VALUES (entry."municipalityId", 1, repeat('0', 64))
      ON CONFLICT ("municipalityId") DO UPDATE SET "last" = chain."last" + 1
      RETURNING "last", "hash" INTO entry."number", entry."previousHash";
    entry."hash" := audit_hash(entry);
    UPDATE "AuditEntry" SET "number" = entry."number", "previousHash" = entry."previousHash", "hash" = entry."hash"
      WHERE "municipalityId" = entry."municipalityId" AND "id" = entry."id";
    UPDATE "AuditChain" SET "hash" = entry."hash" WHERE "municipalityId" = entry."municipalityId";
  END LOOP;
END
$$;
ALTER TABLE "AuditEntry" ENABLE TRIGGER append_only;
CREATE TRIGGER audit_chain BEFORE INSERT ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION audit_chain();

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_municipalityId_number_key" ON "AuditEntry"("municipalityId", "number");

-- A record is in the bin once, and comes back once.
CREATE UNIQUE INDEX "RecycledRecord_open" ON "RecycledRecord" ("municipalityId", "recordType", "recordId") WHERE "restoredAt" IS NULL;
ALTER TABLE "RecycledRecord" ADD CONSTRAINT "RecycledRecord_times_in_order" CHECK ("restoredAt" >= "recycledAt");
ALTER TABLE "FormerSlug" ADD CONSTRAINT "FormerSlug_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_name_not_blank" CHECK (btrim("name") <> '' AND length("name") <= 100),
  ADD CONSTRAINT "SavedView_query" CHECK (length("query") <= 2000);
ALTER TABLE "AgreementType" ADD CONSTRAINT "AgreementType_nameLt_not_blank" CHECK (btrim("nameLt") <> ''), ADD CONSTRAINT "AgreementType_nameEn_not_blank" CHECK (btrim("nameEn") <> ''),
  ADD CONSTRAINT "AgreementType_code" CHECK ("code" ~ '^[A-Z][A-Z0-9_]*$');
ALTER TABLE "CooperationField" ADD CONSTRAINT "CooperationField_nameLt_not_blank" CHECK (btrim("nameLt") <> ''), ADD CONSTRAINT "CooperationField_nameEn_not_blank" CHECK (btrim("nameEn") <> '');

-- Whoever could change what all municipalities share until now: the administrators of them all.
INSERT INTO "PortalAdministrator" ("userId")
  SELECT "userId" FROM "StaffRole" WHERE "role" = 'administrator' GROUP BY "userId"
  HAVING count(*) = (SELECT count(*) FROM "Municipality") AND count(*) > 0;

-- Two priorities may change places in one act: that no two have the same is checked when it ends.
DROP INDEX "Priority_municipalityId_position_key";
ALTER TABLE "Priority" ADD CONSTRAINT "Priority_municipalityId_position_key" UNIQUE ("municipalityId", "position") DEFERRABLE INITIALLY DEFERRED;
