-- CreateTable
CREATE TABLE "LinkCheck" (
    "municipalityId" UUID NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "url" VARCHAR(500) NOT NULL,
    "checkedAt" TIMESTAMPTZ(3),
    "status" INTEGER,
    "trouble" TEXT,
    "deadTimes" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "LinkCheck_pkey" PRIMARY KEY ("municipalityId","recordType","recordId","url")
);

-- AddForeignKey
ALTER TABLE "LinkCheck" ADD CONSTRAINT "LinkCheck_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "LinkCheck"
  ADD CONSTRAINT "LinkCheck_web" CHECK ("url" ~ '^https?://[^[:space:]]+$'),
  ADD CONSTRAINT "LinkCheck_answer" CHECK ("deadTimes" >= 0 AND ("checkedAt" IS NOT NULL OR ("status" IS NULL AND "trouble" IS NULL AND "deadTimes" = 0)) AND ("status" IS NULL OR "trouble" IS NULL));

-- What waits for someone is found without looking at what does not.
CREATE INDEX "LinkCheck_dead" ON "LinkCheck"("municipalityId", "checkedAt") WHERE "deadTimes" >= 2;
CREATE INDEX "Translation_outdated" ON "Translation"("municipalityId", "outdatedAt") WHERE "sourceLt" IS NOT NULL AND NOT "gone";
