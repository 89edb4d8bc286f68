-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('read', 'planning', 'planned', 'writing', 'written', 'failed');

-- CreateEnum
CREATE TYPE "ImportVerdict" AS ENUM ('created', 'changed', 'left', 'refused');

-- CreateTable
CREATE TABLE "Import" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileHash" CHAR(64) NOT NULL,
    "readAs" TEXT NOT NULL DEFAULT '',
    "tables" BYTEA NOT NULL,
    "sheets" JSONB NOT NULL,
    "notUnderstood" TEXT[],
    "state" "ImportState" NOT NULL DEFAULT 'read',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "left" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "seen" JSONB,
    "searched" INTEGER,
    "failure" TEXT,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Import_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "municipalityId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "sheet" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "verdict" "ImportVerdict" NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" UUID,
    "version" INTEGER,
    "title" TEXT NOT NULL,
    "content" JSONB,
    "told" JSONB NOT NULL,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("municipalityId","importId","position")
);

-- CreateIndex
CREATE INDEX "Import_municipalityId_createdById_createdAt_idx" ON "Import"("municipalityId", "createdById", "createdAt");

-- CreateIndex
CREATE INDEX "ImportRow_municipalityId_importId_verdict_position_idx" ON "ImportRow"("municipalityId", "importId", "verdict", "position");

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_municipalityId_importId_fkey" FOREIGN KEY ("municipalityId", "importId") REFERENCES "Import"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Import"
  ADD CONSTRAINT "Import_hash_check" CHECK ("fileHash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "Import_done_check" CHECK ("done" >= 0 AND "total" >= 0),
  ADD CONSTRAINT "Import_finished_check" CHECK (("state" IN ('written', 'failed')) = ("finishedAt" IS NOT NULL));

-- A record that is to be changed or left is in the register, one that is to be written says what.
ALTER TABLE "ImportRow"
  ADD CONSTRAINT "ImportRow_record_check" CHECK ("verdict" = 'refused' OR "recordId" IS NOT NULL),
  ADD CONSTRAINT "ImportRow_version_check" CHECK ("verdict" NOT IN ('changed', 'left') OR "version" IS NOT NULL),
  ADD CONSTRAINT "ImportRow_content_check" CHECK (("verdict" IN ('created', 'changed')) = ("content" IS NOT NULL));
