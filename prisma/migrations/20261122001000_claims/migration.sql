-- What another side says of a document where its account may differ from the municipality's.
CREATE TABLE "AgreementClaim" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "partnerCityId" UUID,
    "claimantLt" TEXT,
    "claimantEn" TEXT,
    "signedOn" VARCHAR(10),
    "textLt" TEXT,
    "textEn" TEXT,
    "sourceUrl" TEXT,
    "retrievedOn" VARCHAR(10),
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "AgreementClaim_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateIndex
CREATE INDEX "AgreementClaim_municipalityId_agreementId_idx" ON "AgreementClaim"("municipalityId", "agreementId");

-- CreateIndex
CREATE INDEX "AgreementClaim_municipalityId_partnerCityId_idx" ON "AgreementClaim"("municipalityId", "partnerCityId");

-- AddForeignKey
ALTER TABLE "AgreementClaim" ADD CONSTRAINT "AgreementClaim_municipalityId_agreementId_fkey" FOREIGN KEY ("municipalityId", "agreementId") REFERENCES "Agreement"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementClaim" ADD CONSTRAINT "AgreementClaim_municipalityId_partnerCityId_fkey" FOREIGN KEY ("municipalityId", "partnerCityId") REFERENCES "PartnerCity"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Someone says something, and of a date that can be.
ALTER TABLE "AgreementClaim"
  ADD CONSTRAINT "AgreementClaim_signedOn_edtf" CHECK (edtf_valid("signedOn")),
  ADD CONSTRAINT "AgreementClaim_retrievedOn_edtf" CHECK (edtf_valid("retrievedOn")),
  ADD CONSTRAINT "AgreementClaim_partner_or_name" CHECK (("partnerCityId" IS NULL) = ("claimantLt" IS NOT NULL)),
  ADD CONSTRAINT "AgreementClaim_claimantLt_not_blank" CHECK (btrim("claimantLt") <> ''),
  ADD CONSTRAINT "AgreementClaim_textLt_not_blank" CHECK (btrim("textLt") <> ''),
  ADD CONSTRAINT "AgreementClaim_date_or_text" CHECK (num_nonnulls("signedOn", "textLt") > 0);

-- What lists are narrowed down by, and partners that several municipalities share.
CREATE INDEX "Agreement_municipalityId_level_idx" ON "Agreement"("municipalityId", "level");
CREATE INDEX "PartnerCity_municipalityId_kind_idx" ON "PartnerCity"("municipalityId", "kind");
CREATE INDEX "PartnerCity_countryCode_nameEn_idx" ON "PartnerCity"("countryCode", "nameEn");
