-- CreateTable
CREATE TABLE "SearchRenewal" (
    "municipalityId" UUID NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "after" UUID,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SearchRenewal_pkey" PRIMARY KEY ("municipalityId","recordType","recordId")
);

-- AddForeignKey
ALTER TABLE "SearchRenewal" ADD CONSTRAINT "SearchRenewal_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
