-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "GrammaticalGender" AS ENUM ('feminine', 'masculine');

-- CreateEnum
CREATE TYPE "AgreementLevel" AS ENUM ('municipal', 'regional', 'state', 'multilateral');

-- CreateEnum
CREATE TYPE "EnglishOrigin" AS ENUM ('original', 'translation');

-- CreateEnum
CREATE TYPE "AgreementEventKind" AS ENUM ('signed', 'renewed', 'extended', 'amended', 'suspended', 'ended', 'succeeded');

-- CreateEnum
CREATE TYPE "SourceTextKind" AS ENUM ('cooperationPage', 'tripReport');

-- CreateEnum
CREATE TYPE "NetworkFactKind" AS ENUM ('cities', 'citiesAndRegions', 'organisations', 'places', 'countries', 'associatedMembers');

-- CreateEnum
CREATE TYPE "NumberQualifier" AS ENUM ('exactly', 'almost', 'moreThan');

-- CreateEnum
CREATE TYPE "MembershipVerdict" AS ENUM ('keep', 'leave');

-- CreateEnum
CREATE TYPE "OfficialPostKind" AS ENUM ('mayor', 'viceMayor', 'councilMember', 'directorOfAdministration', 'adviser', 'civilServant', 'other');

-- CreateEnum
CREATE TYPE "PartnerCityKind" AS ENUM ('city', 'region', 'settlement', 'district', 'institution');

-- CreateEnum
CREATE TYPE "PartnerCityNameKind" AS ENUM ('native', 'alias', 'former');

-- CreateEnum
CREATE TYPE "SubmissionDecision" AS ENUM ('returned', 'published');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('filer', 'editor', 'publisher', 'administrator');

-- CreateEnum
CREATE TYPE "TripStatus" AS ENUM ('approved', 'refused', 'cancelled');

-- CreateEnum
CREATE TYPE "TripAct" AS ENUM ('mayorOrder', 'councilDecision', 'directorOrder', 'boardDecision', 'other');

-- CreateEnum
CREATE TYPE "TripCostCategory" AS ENUM ('airTravel', 'otherTransport', 'lodging', 'mealsAndAllowance', 'other');

-- CreateEnum
CREATE TYPE "TripCostPayer" AS ENUM ('municipality', 'host', 'stateBudget', 'europeanUnion', 'traveller', 'other');

-- CreateEnum
CREATE TYPE "TripCostAbsence" AS ENUM ('notKnownYet', 'notPublished');

-- CreateTable
CREATE TABLE "AgreementType" (
    "code" TEXT NOT NULL,
    "nameLt" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "gender" "GrammaticalGender" NOT NULL,
    "definitionLt" TEXT,
    "definitionEn" TEXT,

    CONSTRAINT "AgreementType_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "CooperationField" (
    "code" TEXT NOT NULL,
    "nameLt" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,

    CONSTRAINT "CooperationField_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Agreement" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "slugLt" TEXT NOT NULL,
    "slugEn" TEXT NOT NULL,
    "typeCode" TEXT,
    "level" "AgreementLevel" NOT NULL DEFAULT 'municipal',
    "titlePrinted" TEXT NOT NULL,
    "titleLt" TEXT,
    "titleEn" TEXT,
    "englishOrigin" "EnglishOrigin",
    "legalAct" TEXT,
    "legalActUrl" TEXT,
    "signedOn" VARCHAR(10),
    "validUntil" VARCHAR(10),
    "summaryLt" TEXT,
    "summaryEn" TEXT,
    "sourceText" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "AgreementParty" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "partnerCityId" UUID,
    "nameLt" TEXT,
    "nameEn" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "AgreementParty_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "AgreementEvent" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "kind" "AgreementEventKind" NOT NULL,
    "date" VARCHAR(10),
    "placeLt" TEXT,
    "placeEn" TEXT,
    "legalAct" TEXT,
    "noteLt" TEXT,
    "noteEn" TEXT,
    "sourceUrl" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "AgreementEvent_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "AgreementSignatory" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "postLt" TEXT,
    "postEn" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "AgreementSignatory_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "AgreementField" (
    "municipalityId" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "fieldCode" TEXT NOT NULL,

    CONSTRAINT "AgreementField_pkey" PRIMARY KEY ("municipalityId","agreementId","fieldCode")
);

-- CreateTable
CREATE TABLE "Document" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agreementId" UUID,
    "reportId" UUID,
    "fileName" TEXT NOT NULL,
    "titleLt" TEXT NOT NULL,
    "titleEn" TEXT,
    "lang" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID,
    "act" TEXT NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "version" INTEGER,
    "detail" JSONB,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "MayorStatement" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "officialId" UUID,
    "textLt" TEXT NOT NULL,
    "textEn" TEXT,
    "englishOrigin" "EnglishOrigin",
    "since" VARCHAR(10),
    "until" VARCHAR(10),
    "sourceUrl" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MayorStatement_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "AgendaEvent" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3),
    "allDay" BOOLEAN NOT NULL DEFAULT false,
    "titleLt" TEXT NOT NULL,
    "titleEn" TEXT,
    "placeLt" TEXT,
    "placeEn" TEXT,
    "people" TEXT,
    "organisation" TEXT,
    "lobbyist" BOOLEAN NOT NULL DEFAULT false,
    "withheldGround" TEXT,
    "partnerCityId" UUID,
    "priorityId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AgendaEvent_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Priority" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "titleLt" TEXT NOT NULL,
    "titleEn" TEXT,
    "textLt" TEXT,
    "textEn" TEXT,
    "englishOrigin" "EnglishOrigin",
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Priority_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Municipality" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "nameLt" TEXT NOT NULL,
    "nameLtGenitive" TEXT NOT NULL,
    "nameLtLocative" TEXT NOT NULL,
    "nameLtAccusative" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "officialNameLt" TEXT NOT NULL,
    "officialNameEn" TEXT NOT NULL,
    "contactEmail" TEXT,
    "websiteUrl" TEXT,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "reportDeadlineWorkingDays" INTEGER,
    "accentColour" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/Vilnius',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceText" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "SourceTextKind" NOT NULL,
    "text" TEXT NOT NULL,
    "notUnderstood" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SourceText_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Network" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "slugLt" TEXT NOT NULL,
    "slugEn" TEXT NOT NULL,
    "nameLt" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "acronym" TEXT,
    "nativeName" TEXT,
    "nativeNameLang" TEXT,
    "foundedOn" VARCHAR(10),
    "foundedSource" TEXT,
    "descriptionLt" TEXT,
    "descriptionEn" TEXT,
    "englishOrigin" "EnglishOrigin",
    "websiteUrl" TEXT,
    "sourceText" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Network_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "NetworkFormerName" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "until" VARCHAR(10),
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "NetworkFormerName_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "NetworkFact" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "kind" "NetworkFactKind" NOT NULL,
    "qualifier" "NumberQualifier" NOT NULL DEFAULT 'exactly',
    "value" INTEGER NOT NULL,
    "asOf" VARCHAR(10),
    "sourceUrl" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "NetworkFact_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "memberLt" TEXT,
    "memberEn" TEXT,
    "since" VARCHAR(10),
    "until" VARCHAR(10),
    "coordinatorLt" TEXT,
    "coordinatorEn" TEXT,
    "joiningAct" TEXT,
    "benefitsLt" TEXT,
    "benefitsEn" TEXT,
    "reviewedOn" VARCHAR(10),
    "verdict" "MembershipVerdict",
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "MembershipFee" (
    "municipalityId" UUID NOT NULL,
    "membershipId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "amount" DECIMAL(12,2) NOT NULL,
    "currency" CHAR(3) NOT NULL DEFAULT 'EUR',

    CONSTRAINT "MembershipFee_pkey" PRIMARY KEY ("municipalityId","membershipId","year")
);

-- CreateTable
CREATE TABLE "MembershipSeat" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membershipId" UUID NOT NULL,
    "titleLt" TEXT NOT NULL,
    "titleEn" TEXT,
    "holder" TEXT,
    "since" VARCHAR(10),
    "until" VARCHAR(10),
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "MembershipSeat_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "NetworkPartnerCity" (
    "municipalityId" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "partnerCityId" UUID NOT NULL,
    "asOf" VARCHAR(10),
    "sourceUrl" TEXT,

    CONSTRAINT "NetworkPartnerCity_pkey" PRIMARY KEY ("municipalityId","networkId","partnerCityId")
);

-- CreateTable
CREATE TABLE "Official" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Official_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "OfficialPost" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "officialId" UUID NOT NULL,
    "kind" "OfficialPostKind" NOT NULL,
    "titleLt" TEXT NOT NULL,
    "titleEn" TEXT,
    "since" VARCHAR(10),
    "until" VARCHAR(10),

    CONSTRAINT "OfficialPost_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "PartnerCity" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "slugLt" TEXT NOT NULL,
    "slugEn" TEXT NOT NULL,
    "kind" "PartnerCityKind" NOT NULL DEFAULT 'city',
    "nameLt" TEXT NOT NULL,
    "nameLtGenitive" TEXT,
    "nameLtLocative" TEXT,
    "nameEn" TEXT NOT NULL,
    "countryCode" CHAR(2) NOT NULL,
    "countryLabel" TEXT,
    "adminAreaLt" TEXT,
    "adminAreaEn" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "coordinateSource" TEXT,
    "wikidataId" TEXT,
    "geonamesId" INTEGER,
    "websiteUrl" TEXT,
    "summaryLt" TEXT,
    "summaryEn" TEXT,
    "contact" TEXT,
    "endedOn" VARCHAR(10),
    "endReasonLt" TEXT,
    "endReasonEn" TEXT,
    "endAct" TEXT,
    "sourceText" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PartnerCity_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "PartnerCityName" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "partnerCityId" UUID NOT NULL,
    "kind" "PartnerCityNameKind" NOT NULL,
    "name" TEXT NOT NULL,
    "lang" TEXT,
    "until" VARCHAR(10),
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PartnerCityName_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "PartnerCityFact" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "partnerCityId" UUID NOT NULL,
    "labelLt" TEXT NOT NULL,
    "labelEn" TEXT,
    "valueLt" TEXT NOT NULL,
    "valueEn" TEXT,
    "asOf" VARCHAR(10),
    "sourceUrl" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PartnerCityFact_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "TripReport" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tripId" UUID NOT NULL,
    "basisLt" TEXT,
    "basisEn" TEXT,
    "timeAndPlaceLt" TEXT,
    "timeAndPlaceEn" TEXT,
    "purposeLt" TEXT,
    "purposeEn" TEXT,
    "meetingsLt" TEXT,
    "meetingsEn" TEXT,
    "fundingLt" TEXT,
    "fundingEn" TEXT,
    "signerPostLt" TEXT,
    "signerPostEn" TEXT,
    "signerName" TEXT,
    "englishOrigin" "EnglishOrigin",
    "noOutcomeReasonLt" TEXT,
    "noOutcomeReasonEn" TEXT,
    "originalText" TEXT,
    "notUnderstood" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TripReport_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "TripOutcome" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "textLt" TEXT NOT NULL,
    "textEn" TEXT,

    CONSTRAINT "TripOutcome_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "textLt" TEXT NOT NULL,
    "textEn" TEXT,
    "owner" TEXT,
    "dueOn" VARCHAR(10),
    "doneOn" VARCHAR(10),

    CONSTRAINT "FollowUp_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "ReportSubmission" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "submittedById" UUID,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "decision" "SubmissionDecision",
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "comment" TEXT,

    CONSTRAINT "ReportSubmission_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "ReportPublication" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedById" UUID,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnById" UUID,
    "reason" TEXT,

    CONSTRAINT "ReportPublication_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'lt',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffRole" (
    "municipalityId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StaffRole_pkey" PRIMARY KEY ("municipalityId","userId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "password" TEXT,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "scope" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInThrottle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "lockedUntil" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInThrottle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "BusinessTrip" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "status" "TripStatus" NOT NULL DEFAULT 'approved',
    "statusReasonLt" TEXT,
    "statusReasonEn" TEXT,
    "startsOn" VARCHAR(10),
    "endsOn" VARCHAR(10),
    "purposeLt" TEXT,
    "purposeEn" TEXT,
    "fundingLt" TEXT,
    "fundingEn" TEXT,
    "fundingMeasure" TEXT,
    "createdById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BusinessTrip_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "TripCounter" (
    "municipalityId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "TripCounter_pkey" PRIMARY KEY ("municipalityId","year")
);

-- CreateTable
CREATE TABLE "TripBasis" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tripId" UUID NOT NULL,
    "act" "TripAct" NOT NULL,
    "issuer" TEXT,
    "date" VARCHAR(10),
    "number" TEXT,
    "text" TEXT,
    "url" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "TripBasis_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "TripDestination" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tripId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "nameLt" TEXT NOT NULL,
    "nameEn" TEXT,
    "countryCode" CHAR(2),
    "partnerCityId" UUID,

    CONSTRAINT "TripDestination_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "TripTraveller" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tripId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "officialId" UUID,
    "name" TEXT NOT NULL,
    "postLt" TEXT,
    "postEn" TEXT,

    CONSTRAINT "TripTraveller_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "TripCost" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tripId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "category" "TripCostCategory" NOT NULL,
    "payer" "TripCostPayer" NOT NULL,
    "amount" DECIMAL(12,2),
    "currency" CHAR(3) NOT NULL DEFAULT 'EUR',
    "absence" "TripCostAbsence",
    "absenceGround" TEXT,
    "note" TEXT,

    CONSTRAINT "TripCost_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "TripPartnerCity" (
    "municipalityId" UUID NOT NULL,
    "tripId" UUID NOT NULL,
    "partnerCityId" UUID NOT NULL,

    CONSTRAINT "TripPartnerCity_pkey" PRIMARY KEY ("municipalityId","tripId","partnerCityId")
);

-- CreateTable
CREATE TABLE "TripAgreement" (
    "municipalityId" UUID NOT NULL,
    "tripId" UUID NOT NULL,
    "agreementId" UUID NOT NULL,

    CONSTRAINT "TripAgreement_pkey" PRIMARY KEY ("municipalityId","tripId","agreementId")
);

-- CreateTable
CREATE TABLE "TripMembership" (
    "municipalityId" UUID NOT NULL,
    "tripId" UUID NOT NULL,
    "membershipId" UUID NOT NULL,

    CONSTRAINT "TripMembership_pkey" PRIMARY KEY ("municipalityId","tripId","membershipId")
);

-- CreateTable
CREATE TABLE "TripAgendaEvent" (
    "municipalityId" UUID NOT NULL,
    "tripId" UUID NOT NULL,
    "agendaEventId" UUID NOT NULL,

    CONSTRAINT "TripAgendaEvent_pkey" PRIMARY KEY ("municipalityId","tripId","agendaEventId")
);

-- CreateIndex
CREATE UNIQUE INDEX "AgreementType_nameLt_key" ON "AgreementType"("nameLt");

-- CreateIndex
CREATE UNIQUE INDEX "CooperationField_nameLt_key" ON "CooperationField"("nameLt");

-- CreateIndex
CREATE INDEX "Agreement_municipalityId_signedOn_idx" ON "Agreement"("municipalityId", "signedOn");

-- CreateIndex
CREATE INDEX "Agreement_municipalityId_typeCode_idx" ON "Agreement"("municipalityId", "typeCode");

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_municipalityId_slugLt_key" ON "Agreement"("municipalityId", "slugLt");

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_municipalityId_slugEn_key" ON "Agreement"("municipalityId", "slugEn");

-- CreateIndex
CREATE INDEX "AgreementParty_municipalityId_partnerCityId_idx" ON "AgreementParty"("municipalityId", "partnerCityId");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementParty_municipalityId_agreementId_partnerCityId_key" ON "AgreementParty"("municipalityId", "agreementId", "partnerCityId");

-- CreateIndex
CREATE INDEX "AgreementEvent_municipalityId_agreementId_idx" ON "AgreementEvent"("municipalityId", "agreementId");

-- CreateIndex
CREATE INDEX "AgreementEvent_municipalityId_date_idx" ON "AgreementEvent"("municipalityId", "date");

-- CreateIndex
CREATE INDEX "AgreementSignatory_municipalityId_eventId_idx" ON "AgreementSignatory"("municipalityId", "eventId");

-- CreateIndex
CREATE INDEX "AgreementField_fieldCode_idx" ON "AgreementField"("fieldCode");

-- CreateIndex
CREATE INDEX "Document_municipalityId_agreementId_idx" ON "Document"("municipalityId", "agreementId");

-- CreateIndex
CREATE INDEX "Document_municipalityId_reportId_idx" ON "Document"("municipalityId", "reportId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_municipalityId_recordType_recordId_version_key" ON "Revision"("municipalityId", "recordType", "recordId", "version");

-- CreateIndex
CREATE INDEX "AuditEntry_municipalityId_at_idx" ON "AuditEntry"("municipalityId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_municipalityId_recordType_recordId_idx" ON "AuditEntry"("municipalityId", "recordType", "recordId");

-- CreateIndex
CREATE INDEX "AgendaEvent_municipalityId_startsAt_idx" ON "AgendaEvent"("municipalityId", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Priority_municipalityId_position_key" ON "Priority"("municipalityId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Municipality_slug_key" ON "Municipality"("slug");

-- CreateIndex
CREATE INDEX "Network_municipalityId_nameLt_idx" ON "Network"("municipalityId", "nameLt");

-- CreateIndex
CREATE UNIQUE INDEX "Network_municipalityId_slugLt_key" ON "Network"("municipalityId", "slugLt");

-- CreateIndex
CREATE UNIQUE INDEX "Network_municipalityId_slugEn_key" ON "Network"("municipalityId", "slugEn");

-- CreateIndex
CREATE UNIQUE INDEX "NetworkFormerName_municipalityId_networkId_name_key" ON "NetworkFormerName"("municipalityId", "networkId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "NetworkFact_municipalityId_networkId_kind_asOf_key" ON "NetworkFact"("municipalityId", "networkId", "kind", "asOf");

-- CreateIndex
CREATE INDEX "Membership_municipalityId_networkId_idx" ON "Membership"("municipalityId", "networkId");

-- CreateIndex
CREATE INDEX "MembershipSeat_municipalityId_membershipId_idx" ON "MembershipSeat"("municipalityId", "membershipId");

-- CreateIndex
CREATE INDEX "NetworkPartnerCity_municipalityId_partnerCityId_idx" ON "NetworkPartnerCity"("municipalityId", "partnerCityId");

-- CreateIndex
CREATE INDEX "Official_municipalityId_name_idx" ON "Official"("municipalityId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Official_municipalityId_slug_key" ON "Official"("municipalityId", "slug");

-- CreateIndex
CREATE INDEX "OfficialPost_municipalityId_officialId_idx" ON "OfficialPost"("municipalityId", "officialId");

-- CreateIndex
CREATE INDEX "OfficialPost_municipalityId_kind_idx" ON "OfficialPost"("municipalityId", "kind");

-- CreateIndex
CREATE INDEX "PartnerCity_municipalityId_nameLt_idx" ON "PartnerCity"("municipalityId", "nameLt");

-- CreateIndex
CREATE INDEX "PartnerCity_municipalityId_countryCode_idx" ON "PartnerCity"("municipalityId", "countryCode");

-- CreateIndex
CREATE INDEX "PartnerCity_wikidataId_idx" ON "PartnerCity"("wikidataId");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerCity_municipalityId_slugLt_key" ON "PartnerCity"("municipalityId", "slugLt");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerCity_municipalityId_slugEn_key" ON "PartnerCity"("municipalityId", "slugEn");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerCityName_municipalityId_partnerCityId_kind_name_key" ON "PartnerCityName"("municipalityId", "partnerCityId", "kind", "name");

-- CreateIndex
CREATE INDEX "PartnerCityFact_municipalityId_partnerCityId_idx" ON "PartnerCityFact"("municipalityId", "partnerCityId");

-- CreateIndex
CREATE UNIQUE INDEX "TripReport_municipalityId_tripId_key" ON "TripReport"("municipalityId", "tripId");

-- CreateIndex
CREATE UNIQUE INDEX "TripOutcome_municipalityId_reportId_position_key" ON "TripOutcome"("municipalityId", "reportId", "position");

-- CreateIndex
CREATE INDEX "FollowUp_municipalityId_dueOn_idx" ON "FollowUp"("municipalityId", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "FollowUp_municipalityId_reportId_position_key" ON "FollowUp"("municipalityId", "reportId", "position");

-- CreateIndex
CREATE INDEX "ReportSubmission_municipalityId_reportId_idx" ON "ReportSubmission"("municipalityId", "reportId");

-- CreateIndex
CREATE INDEX "ReportPublication_municipalityId_reportId_idx" ON "ReportPublication"("municipalityId", "reportId");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "StaffRole_userId_idx" ON "StaffRole"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE INDEX "BusinessTrip_municipalityId_startsOn_idx" ON "BusinessTrip"("municipalityId", "startsOn");

-- CreateIndex
CREATE INDEX "BusinessTrip_municipalityId_createdById_idx" ON "BusinessTrip"("municipalityId", "createdById");

-- CreateIndex
CREATE UNIQUE INDEX "BusinessTrip_municipalityId_reference_key" ON "BusinessTrip"("municipalityId", "reference");

-- CreateIndex
CREATE INDEX "TripBasis_municipalityId_tripId_idx" ON "TripBasis"("municipalityId", "tripId");

-- CreateIndex
CREATE INDEX "TripDestination_municipalityId_partnerCityId_idx" ON "TripDestination"("municipalityId", "partnerCityId");

-- CreateIndex
CREATE INDEX "TripDestination_municipalityId_countryCode_idx" ON "TripDestination"("municipalityId", "countryCode");

-- CreateIndex
CREATE UNIQUE INDEX "TripDestination_municipalityId_tripId_position_key" ON "TripDestination"("municipalityId", "tripId", "position");

-- CreateIndex
CREATE INDEX "TripTraveller_municipalityId_officialId_idx" ON "TripTraveller"("municipalityId", "officialId");

-- CreateIndex
CREATE UNIQUE INDEX "TripTraveller_municipalityId_tripId_position_key" ON "TripTraveller"("municipalityId", "tripId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "TripCost_municipalityId_tripId_position_key" ON "TripCost"("municipalityId", "tripId", "position");

-- CreateIndex
CREATE INDEX "TripPartnerCity_municipalityId_partnerCityId_idx" ON "TripPartnerCity"("municipalityId", "partnerCityId");

-- CreateIndex
CREATE INDEX "TripAgreement_municipalityId_agreementId_idx" ON "TripAgreement"("municipalityId", "agreementId");

-- CreateIndex
CREATE INDEX "TripMembership_municipalityId_membershipId_idx" ON "TripMembership"("municipalityId", "membershipId");

-- CreateIndex
CREATE INDEX "TripAgendaEvent_municipalityId_agendaEventId_idx" ON "TripAgendaEvent"("municipalityId", "agendaEventId");

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_typeCode_fkey" FOREIGN KEY ("typeCode") REFERENCES "AgreementType"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_municipalityId_agreementId_fkey" FOREIGN KEY ("municipalityId", "agreementId") REFERENCES "Agreement"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_municipalityId_partnerCityId_fkey" FOREIGN KEY ("municipalityId", "partnerCityId") REFERENCES "PartnerCity"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementEvent" ADD CONSTRAINT "AgreementEvent_municipalityId_agreementId_fkey" FOREIGN KEY ("municipalityId", "agreementId") REFERENCES "Agreement"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementSignatory" ADD CONSTRAINT "AgreementSignatory_municipalityId_eventId_fkey" FOREIGN KEY ("municipalityId", "eventId") REFERENCES "AgreementEvent"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementField" ADD CONSTRAINT "AgreementField_municipalityId_agreementId_fkey" FOREIGN KEY ("municipalityId", "agreementId") REFERENCES "Agreement"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementField" ADD CONSTRAINT "AgreementField_fieldCode_fkey" FOREIGN KEY ("fieldCode") REFERENCES "CooperationField"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_municipalityId_agreementId_fkey" FOREIGN KEY ("municipalityId", "agreementId") REFERENCES "Agreement"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_municipalityId_reportId_fkey" FOREIGN KEY ("municipalityId", "reportId") REFERENCES "TripReport"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MayorStatement" ADD CONSTRAINT "MayorStatement_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MayorStatement" ADD CONSTRAINT "MayorStatement_municipalityId_officialId_fkey" FOREIGN KEY ("municipalityId", "officialId") REFERENCES "Official"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaEvent" ADD CONSTRAINT "AgendaEvent_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaEvent" ADD CONSTRAINT "AgendaEvent_municipalityId_partnerCityId_fkey" FOREIGN KEY ("municipalityId", "partnerCityId") REFERENCES "PartnerCity"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaEvent" ADD CONSTRAINT "AgendaEvent_municipalityId_priorityId_fkey" FOREIGN KEY ("municipalityId", "priorityId") REFERENCES "Priority"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Priority" ADD CONSTRAINT "Priority_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceText" ADD CONSTRAINT "SourceText_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Network" ADD CONSTRAINT "Network_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NetworkFormerName" ADD CONSTRAINT "NetworkFormerName_municipalityId_networkId_fkey" FOREIGN KEY ("municipalityId", "networkId") REFERENCES "Network"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NetworkFact" ADD CONSTRAINT "NetworkFact_municipalityId_networkId_fkey" FOREIGN KEY ("municipalityId", "networkId") REFERENCES "Network"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_municipalityId_networkId_fkey" FOREIGN KEY ("municipalityId", "networkId") REFERENCES "Network"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MembershipFee" ADD CONSTRAINT "MembershipFee_municipalityId_membershipId_fkey" FOREIGN KEY ("municipalityId", "membershipId") REFERENCES "Membership"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MembershipSeat" ADD CONSTRAINT "MembershipSeat_municipalityId_membershipId_fkey" FOREIGN KEY ("municipalityId", "membershipId") REFERENCES "Membership"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NetworkPartnerCity" ADD CONSTRAINT "NetworkPartnerCity_municipalityId_networkId_fkey" FOREIGN KEY ("municipalityId", "networkId") REFERENCES "Network"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NetworkPartnerCity" ADD CONSTRAINT "NetworkPartnerCity_municipalityId_partnerCityId_fkey" FOREIGN KEY ("municipalityId", "partnerCityId") REFERENCES "PartnerCity"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Official" ADD CONSTRAINT "Official_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficialPost" ADD CONSTRAINT "OfficialPost_municipalityId_officialId_fkey" FOREIGN KEY ("municipalityId", "officialId") REFERENCES "Official"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerCity" ADD CONSTRAINT "PartnerCity_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerCityName" ADD CONSTRAINT "PartnerCityName_municipalityId_partnerCityId_fkey" FOREIGN KEY ("municipalityId", "partnerCityId") REFERENCES "PartnerCity"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerCityFact" ADD CONSTRAINT "PartnerCityFact_municipalityId_partnerCityId_fkey" FOREIGN KEY ("municipalityId", "partnerCityId") REFERENCES "PartnerCity"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripReport" ADD CONSTRAINT "TripReport_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripReport" ADD CONSTRAINT "TripReport_municipalityId_tripId_fkey" FOREIGN KEY ("municipalityId", "tripId") REFERENCES "BusinessTrip"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripOutcome" ADD CONSTRAINT "TripOutcome_municipalityId_reportId_fkey" FOREIGN KEY ("municipalityId", "reportId") REFERENCES "TripReport"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_municipalityId_reportId_fkey" FOREIGN KEY ("municipalityId", "reportId") REFERENCES "TripReport"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSubmission" ADD CONSTRAINT "ReportSubmission_municipalityId_reportId_fkey" FOREIGN KEY ("municipalityId", "reportId") REFERENCES "TripReport"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSubmission" ADD CONSTRAINT "ReportSubmission_submittedById_fkey" FOREIGN KEY ("submittedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSubmission" ADD CONSTRAINT "ReportSubmission_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportPublication" ADD CONSTRAINT "ReportPublication_municipalityId_reportId_fkey" FOREIGN KEY ("municipalityId", "reportId") REFERENCES "TripReport"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportPublication" ADD CONSTRAINT "ReportPublication_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportPublication" ADD CONSTRAINT "ReportPublication_withdrawnById_fkey" FOREIGN KEY ("withdrawnById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffRole" ADD CONSTRAINT "StaffRole_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffRole" ADD CONSTRAINT "StaffRole_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BusinessTrip" ADD CONSTRAINT "BusinessTrip_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BusinessTrip" ADD CONSTRAINT "BusinessTrip_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripCounter" ADD CONSTRAINT "TripCounter_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripBasis" ADD CONSTRAINT "TripBasis_municipalityId_tripId_fkey" FOREIGN KEY ("municipalityId", "tripId") REFERENCES "BusinessTrip"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripDestination" ADD CONSTRAINT "TripDestination_municipalityId_tripId_fkey" FOREIGN KEY ("municipalityId", "tripId") REFERENCES "BusinessTrip"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripDestination" ADD CONSTRAINT "TripDestination_municipalityId_partnerCityId_fkey" FOREIGN KEY ("municipalityId", "partnerCityId") REFERENCES "PartnerCity"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripTraveller" ADD CONSTRAINT "TripTraveller_municipalityId_tripId_fkey" FOREIGN KEY ("municipalityId", "tripId") REFERENCES "BusinessTrip"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripTraveller" ADD CONSTRAINT "TripTraveller_municipalityId_officialId_fkey" FOREIGN KEY ("municipalityId", "officialId") REFERENCES "Official"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripCost" ADD CONSTRAINT "TripCost_municipalityId_tripId_fkey" FOREIGN KEY ("municipalityId", "tripId") REFERENCES "BusinessTrip"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripPartnerCity" ADD CONSTRAINT "TripPartnerCity_municipalityId_tripId_fkey" FOREIGN KEY ("municipalityId", "tripId") REFERENCES "BusinessTrip"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripPartnerCity" ADD CONSTRAINT "TripPartnerCity_municipalityId_partnerCityId_fkey" FOREIGN KEY ("municipalityId", "partnerCityId") REFERENCES "PartnerCity"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripAgreement" ADD CONSTRAINT "TripAgreement_municipalityId_tripId_fkey" FOREIGN KEY ("municipalityId", "tripId") REFERENCES "BusinessTrip"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripAgreement" ADD CONSTRAINT "TripAgreement_municipalityId_agreementId_fkey" FOREIGN KEY ("municipalityId", "agreementId") REFERENCES "Agreement"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripMembership" ADD CONSTRAINT "TripMembership_municipalityId_tripId_fkey" FOREIGN KEY ("municipalityId", "tripId") REFERENCES "BusinessTrip"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripMembership" ADD CONSTRAINT "TripMembership_municipalityId_membershipId_fkey" FOREIGN KEY ("municipalityId", "membershipId") REFERENCES "Membership"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripAgendaEvent" ADD CONSTRAINT "TripAgendaEvent_municipalityId_tripId_fkey" FOREIGN KEY ("municipalityId", "tripId") REFERENCES "BusinessTrip"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripAgendaEvent" ADD CONSTRAINT "TripAgendaEvent_municipalityId_agendaEventId_fkey" FOREIGN KEY ("municipalityId", "agendaEventId") REFERENCES "AgendaEvent"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
