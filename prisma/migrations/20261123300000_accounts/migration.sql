-- CreateEnum
CREATE TYPE "SignInMethod" AS ENUM ('password', 'passkey', 'singleSignOn', 'invitation');

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "lastUsedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "method" "SignInMethod",
ADD COLUMN     "secondFactorAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "StaffRole" ADD COLUMN     "deactivatedAt" TIMESTAMPTZ(3),
ADD COLUMN     "deactivatedById" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "demo" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "OutgoingMail" (
    "id" UUID NOT NULL,
    "municipalityId" UUID,
    "kind" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "content" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "givenUpAt" TIMESTAMPTZ(3),
    "lastError" TEXT,

    CONSTRAINT "OutgoingMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "locale" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "invitedById" UUID,
    "acceptedAt" TIMESTAMPTZ(3),
    "acceptedById" UUID,
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelledById" UUID,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "TotpSecret" (
    "userId" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "lastStep" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TotpSecret_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "BackupCode" (
    "userId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "BackupCode_pkey" PRIMARY KEY ("userId","hash")
);

-- CreateTable
CREATE TABLE "Passkey" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "credentialId" TEXT NOT NULL,
    "publicKey" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[],
    "backedUp" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Invitation_tokenHash_idx" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_municipalityId_tokenHash_key" ON "Invitation"("municipalityId", "tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Passkey_credentialId_key" ON "Passkey"("credentialId");

-- CreateIndex
CREATE INDEX "Passkey_userId_idx" ON "Passkey"("userId");

-- AddForeignKey
ALTER TABLE "OutgoingMail" ADD CONSTRAINT "OutgoingMail_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffRole" ADD CONSTRAINT "StaffRole_deactivatedById_fkey" FOREIGN KEY ("deactivatedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_acceptedById_fkey" FOREIGN KEY ("acceptedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_cancelledById_fkey" FOREIGN KEY ("cancelledById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TotpSecret" ADD CONSTRAINT "TotpSecret_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BackupCode" ADD CONSTRAINT "BackupCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passkey" ADD CONSTRAINT "Passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

DROP INDEX "Verification_identifier_idx";
CREATE UNIQUE INDEX "Verification_identifier_key" ON "Verification"("identifier");

-- Rules that the accounts must obey, kept by the database whatever program writes to it.

ALTER TABLE "StaffRole" ADD CONSTRAINT "StaffRole_deactivation" CHECK ("deactivatedById" IS NULL OR "deactivatedAt" IS NOT NULL);

-- At most one open invitation of a person to a municipality; what ends it happens once.
ALTER TABLE "Invitation"
  ADD CONSTRAINT "Invitation_email_lower_case" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "Invitation_locale" CHECK ("locale" IN ('lt', 'en')),
  ADD CONSTRAINT "Invitation_one_end" CHECK (num_nonnulls("acceptedAt", "cancelledAt") <= 1),
  ADD CONSTRAINT "Invitation_acceptance" CHECK (("acceptedAt" IS NULL) = ("acceptedById" IS NULL)),
  ADD CONSTRAINT "Invitation_cancellation" CHECK ("cancelledById" IS NULL OR "cancelledAt" IS NOT NULL);
CREATE UNIQUE INDEX "Invitation_open" ON "Invitation" ("municipalityId", "email") WHERE "acceptedAt" IS NULL AND "cancelledAt" IS NULL;

-- A half minute that was used is never used again: codes only go forward.
ALTER TABLE "TotpSecret" ADD CONSTRAINT "TotpSecret_lastStep" CHECK ("lastStep" >= 0);
ALTER TABLE "Passkey" ADD CONSTRAINT "Passkey_counter" CHECK ("counter" >= 0), ADD CONSTRAINT "Passkey_name_not_blank" CHECK (btrim("name") <> '');
ALTER TABLE "OutgoingMail"
  ADD CONSTRAINT "OutgoingMail_attempts" CHECK ("attempts" >= 0),
  ADD CONSTRAINT "OutgoingMail_content" CHECK (("content" IS NULL) = ("sentAt" IS NOT NULL OR "givenUpAt" IS NOT NULL));
CREATE INDEX "OutgoingMail_waiting" ON "OutgoingMail" ("nextAttemptAt") WHERE "sentAt" IS NULL AND "givenUpAt" IS NULL;

-- The demonstration users there are so far.
UPDATE "User" u SET "demo" = true FROM "Municipality" m
WHERE u."email" IN ('filer@' || m."slug" || '.example', 'editor@' || m."slug" || '.example', 'publisher@' || m."slug" || '.example', 'admin@' || m."slug" || '.example');

-- A municipality that has an administrator keeps one. The lock makes two who would remove each other wait for one another, so
-- that the second sees what the first did. Demonstration users are no administrators in this sense.
CREATE FUNCTION keep_last_administrator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."role" <> 'administrator' OR OLD."deactivatedAt" IS NOT NULL THEN RETURN NULL; END IF;
  IF TG_OP = 'UPDATE' AND NEW."role" = 'administrator' AND NEW."deactivatedAt" IS NULL
    AND NEW."municipalityId" = OLD."municipalityId" AND NEW."userId" = OLD."userId" THEN RETURN NULL; END IF;
  IF EXISTS (SELECT FROM "User" WHERE "id" = OLD."userId" AND "demo") THEN RETURN NULL; END IF;

  PERFORM FROM "Municipality" WHERE "id" = OLD."municipalityId" FOR NO KEY UPDATE;
  IF NOT EXISTS (
    SELECT FROM "StaffRole" r JOIN "User" u ON u."id" = r."userId"
    WHERE r."municipalityId" = OLD."municipalityId" AND r."role" = 'administrator' AND r."deactivatedAt" IS NULL AND NOT u."demo"
  ) THEN
    RAISE EXCEPTION 'the last administrator of a municipality stays' USING ERRCODE = '23514', CONSTRAINT = 'StaffRole_last_administrator';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "StaffRole_last_administrator" AFTER UPDATE OR DELETE ON "StaffRole"
  FOR EACH ROW EXECUTE FUNCTION keep_last_administrator();
