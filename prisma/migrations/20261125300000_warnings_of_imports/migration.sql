-- What whoever confirms an import should look at, and how many of its records have such a warning.
ALTER TABLE "ImportRow" ADD COLUMN "warnings" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "Import" ADD COLUMN "warned" INTEGER NOT NULL DEFAULT 0;
