-- Rules that the data must obey, kept by the database whatever program writes to it.

-- EDTF level 0: YYYY, YYYY-MM or YYYY-MM-DD, and a day that exists; null, so allowed by a CHECK, where nothing is known.
CREATE FUNCTION edtf_valid(value text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE
    WHEN value ~ '^[0-9]{4}$' THEN value <> '0000'
    WHEN value ~ '^[0-9]{4}-(0[1-9]|1[0-2])$' THEN left(value, 4) <> '0000'
    WHEN value ~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' THEN
      left(value, 4) <> '0000' AND right(value, 2)::int <= extract(day FROM
        make_date(left(value, 4)::int, substr(value, 6, 2)::int, 1) + interval '1 month' - interval '1 day')
    ELSE false
  END
$$;

-- The first day a date known in part can mean.
CREATE FUNCTION edtf_first_day(value text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT make_date(left(value, 4)::int, coalesce(nullif(substr(value, 6, 2), '')::int, 1), coalesce(nullif(substr(value, 9, 2), '')::int, 1))
$$;

-- The last day a date known in part can mean.
CREATE FUNCTION edtf_last_day(value text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE length(value)
    WHEN 4 THEN make_date(value::int, 12, 31)
    WHEN 7 THEN (make_date(left(value, 4)::int, substr(value, 6, 2)::int, 1) + interval '1 month' - interval '1 day')::date
    ELSE make_date(left(value, 4)::int, substr(value, 6, 2)::int, substr(value, 9, 2)::int)
  END
$$;

-- Whether `later` can be on or after `earlier`; true where either is unknown.
CREATE FUNCTION edtf_in_order(earlier text, later text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT earlier IS NULL OR later IS NULL OR edtf_first_day(earlier) <= edtf_last_day(later)
$$;

-- Dates known in part.
ALTER TABLE "Agreement"
  ADD CONSTRAINT "Agreement_signedOn_edtf" CHECK (edtf_valid("signedOn")),
  ADD CONSTRAINT "Agreement_validUntil_edtf" CHECK (edtf_valid("validUntil"));
ALTER TABLE "AgreementEvent"
  ADD CONSTRAINT "AgreementEvent_date_edtf" CHECK (edtf_valid("date"));
ALTER TABLE "MayorStatement"
  ADD CONSTRAINT "MayorStatement_since_edtf" CHECK (edtf_valid("since")),
  ADD CONSTRAINT "MayorStatement_until_edtf" CHECK (edtf_valid("until"));
ALTER TABLE "Network"
  ADD CONSTRAINT "Network_foundedOn_edtf" CHECK (edtf_valid("foundedOn"));
ALTER TABLE "NetworkFormerName"
  ADD CONSTRAINT "NetworkFormerName_until_edtf" CHECK (edtf_valid("until"));
ALTER TABLE "NetworkFact"
  ADD CONSTRAINT "NetworkFact_asOf_edtf" CHECK (edtf_valid("asOf"));
ALTER TABLE "Membership"
  ADD CONSTRAINT "Membership_since_edtf" CHECK (edtf_valid("since")),
  ADD CONSTRAINT "Membership_until_edtf" CHECK (edtf_valid("until")),
  ADD CONSTRAINT "Membership_reviewedOn_edtf" CHECK (edtf_valid("reviewedOn"));
ALTER TABLE "MembershipSeat"
  ADD CONSTRAINT "MembershipSeat_since_edtf" CHECK (edtf_valid("since")),
  ADD CONSTRAINT "MembershipSeat_until_edtf" CHECK (edtf_valid("until"));
ALTER TABLE "NetworkPartnerCity"
  ADD CONSTRAINT "NetworkPartnerCity_asOf_edtf" CHECK (edtf_valid("asOf"));
ALTER TABLE "OfficialPost"
  ADD CONSTRAINT "OfficialPost_since_edtf" CHECK (edtf_valid("since")),
  ADD CONSTRAINT "OfficialPost_until_edtf" CHECK (edtf_valid("until"));
ALTER TABLE "PartnerCity"
  ADD CONSTRAINT "PartnerCity_endedOn_edtf" CHECK (edtf_valid("endedOn"));
ALTER TABLE "PartnerCityName"
  ADD CONSTRAINT "PartnerCityName_until_edtf" CHECK (edtf_valid("until"));
ALTER TABLE "PartnerCityFact"
  ADD CONSTRAINT "PartnerCityFact_asOf_edtf" CHECK (edtf_valid("asOf"));
ALTER TABLE "FollowUp"
  ADD CONSTRAINT "FollowUp_dueOn_edtf" CHECK (edtf_valid("dueOn")),
  ADD CONSTRAINT "FollowUp_doneOn_edtf" CHECK (edtf_valid("doneOn"));
ALTER TABLE "BusinessTrip"
  ADD CONSTRAINT "BusinessTrip_startsOn_edtf" CHECK (edtf_valid("startsOn")),
  ADD CONSTRAINT "BusinessTrip_endsOn_edtf" CHECK (edtf_valid("endsOn"));
ALTER TABLE "TripBasis"
  ADD CONSTRAINT "TripBasis_date_edtf" CHECK (edtf_valid("date"));

-- Ends do not come before beginnings.
ALTER TABLE "BusinessTrip" ADD CONSTRAINT "BusinessTrip_dates_in_order" CHECK (edtf_in_order("startsOn", "endsOn"));
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_dates_in_order" CHECK (edtf_in_order("since", "until"));
ALTER TABLE "MembershipSeat" ADD CONSTRAINT "MembershipSeat_dates_in_order" CHECK (edtf_in_order("since", "until"));
ALTER TABLE "OfficialPost" ADD CONSTRAINT "OfficialPost_dates_in_order" CHECK (edtf_in_order("since", "until"));
ALTER TABLE "MayorStatement" ADD CONSTRAINT "MayorStatement_dates_in_order" CHECK (edtf_in_order("since", "until"));
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_dates_in_order" CHECK (edtf_in_order("signedOn", "validUntil"));
ALTER TABLE "AgendaEvent" ADD CONSTRAINT "AgendaEvent_times_in_order" CHECK ("endsAt" >= "startsAt");
ALTER TABLE "ReportSubmission" ADD CONSTRAINT "ReportSubmission_times_in_order" CHECK ("decidedAt" >= "submittedAt");
ALTER TABLE "ReportPublication" ADD CONSTRAINT "ReportPublication_times_in_order" CHECK ("withdrawnAt" >= "publishedAt");

-- A trip that has an end has a beginning.
ALTER TABLE "BusinessTrip" ADD CONSTRAINT "BusinessTrip_end_needs_start" CHECK ("endsOn" IS NULL OR "startsOn" IS NOT NULL);

-- Amounts, numbers, positions.
ALTER TABLE "TripCost" ADD CONSTRAINT "TripCost_amount_not_negative" CHECK ("amount" >= 0);
ALTER TABLE "MembershipFee" ADD CONSTRAINT "MembershipFee_amount_not_negative" CHECK ("amount" >= 0),
  ADD CONSTRAINT "MembershipFee_year" CHECK ("year" BETWEEN 1800 AND 2200);
ALTER TABLE "NetworkFact" ADD CONSTRAINT "NetworkFact_value_not_negative" CHECK ("value" >= 0);
ALTER TABLE "Document" ADD CONSTRAINT "Document_size_not_negative" CHECK ("size" >= 0),
  ADD CONSTRAINT "Document_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "TripCounter" ADD CONSTRAINT "TripCounter_last" CHECK ("last" BETWEEN 0 AND 9999 AND "year" BETWEEN 1800 AND 2200);
ALTER TABLE "SignInThrottle" ADD CONSTRAINT "SignInThrottle_failures" CHECK ("failures" >= 0);
ALTER TABLE "Municipality" ADD CONSTRAINT "Municipality_deadline" CHECK ("reportDeadlineWorkingDays" BETWEEN 1 AND 366);
ALTER TABLE "Priority" ADD CONSTRAINT "Priority_position" CHECK ("position" >= 1);

-- Codes.
ALTER TABLE "Municipality" ADD CONSTRAINT "Municipality_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "Municipality_accent" CHECK ("accentColour" ~ '^#[0-9a-f]{6}$'),
  ADD CONSTRAINT "Municipality_coordinates" CHECK ("latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180);
ALTER TABLE "PartnerCity" ADD CONSTRAINT "PartnerCity_slugs" CHECK ("slugLt" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND "slugEn" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "PartnerCity_country" CHECK ("countryCode" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "PartnerCity_wikidata" CHECK ("wikidataId" ~ '^Q[0-9]+$'),
  ADD CONSTRAINT "PartnerCity_coordinates" CHECK ("latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180),
  ADD CONSTRAINT "PartnerCity_both_coordinates" CHECK (("latitude" IS NULL) = ("longitude" IS NULL));
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_slugs" CHECK ("slugLt" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND "slugEn" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Network" ADD CONSTRAINT "Network_slugs" CHECK ("slugLt" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND "slugEn" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Official" ADD CONSTRAINT "Official_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "BusinessTrip" ADD CONSTRAINT "BusinessTrip_reference" CHECK ("reference" ~ '^[0-9]{4}-[0-9]{4}$');
ALTER TABLE "TripDestination" ADD CONSTRAINT "TripDestination_country" CHECK ("countryCode" ~ '^[A-Z]{2}$');
ALTER TABLE "TripCost" ADD CONSTRAINT "TripCost_currency" CHECK ("currency" ~ '^[A-Z]{3}$');
ALTER TABLE "MembershipFee" ADD CONSTRAINT "MembershipFee_currency" CHECK ("currency" ~ '^[A-Z]{3}$');
ALTER TABLE "User" ADD CONSTRAINT "User_locale" CHECK ("locale" IN ('lt', 'en')),
  ADD CONSTRAINT "User_email_lower_case" CHECK ("email" = lower("email"));

-- Pairs that exclude or require each other.
ALTER TABLE "TripCost" ADD CONSTRAINT "TripCost_amount_or_absence" CHECK (("amount" IS NULL) <> ("absence" IS NULL)),
  ADD CONSTRAINT "TripCost_ground_of_absence" CHECK (("absence" IS NOT DISTINCT FROM 'notPublished') = ("absenceGround" IS NOT NULL));
ALTER TABLE "BusinessTrip" ADD CONSTRAINT "BusinessTrip_reason" CHECK (("status" = 'approved') = ("statusReasonLt" IS NULL));
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_partner_or_name" CHECK (("partnerCityId" IS NULL) = ("nameLt" IS NOT NULL));
ALTER TABLE "ReportSubmission" ADD CONSTRAINT "ReportSubmission_decision" CHECK (("decision" IS NULL) = ("decidedAt" IS NULL)),
  ADD CONSTRAINT "ReportSubmission_comment" CHECK (("decision" IS NOT DISTINCT FROM 'returned') = ("comment" IS NOT NULL));
ALTER TABLE "ReportPublication" ADD CONSTRAINT "ReportPublication_withdrawal" CHECK (("withdrawnAt" IS NULL) = ("reason" IS NULL));
ALTER TABLE "Document" ADD CONSTRAINT "Document_of_one_record" CHECK (num_nonnulls("agreementId", "reportId") <= 1);
ALTER TABLE "PartnerCity" ADD CONSTRAINT "PartnerCity_end" CHECK ("endedOn" IS NOT NULL OR num_nonnulls("endReasonLt", "endReasonEn", "endAct") = 0);

-- A report has at most one undecided submission and one open publication.
CREATE UNIQUE INDEX "ReportSubmission_undecided" ON "ReportSubmission" ("municipalityId", "reportId") WHERE "decidedAt" IS NULL;
CREATE UNIQUE INDEX "ReportPublication_open" ON "ReportPublication" ("municipalityId", "reportId") WHERE "withdrawnAt" IS NULL;

-- Required words are words.
ALTER TABLE "Municipality" ADD CONSTRAINT "Municipality_nameLt_not_blank" CHECK (btrim("nameLt") <> ''), ADD CONSTRAINT "Municipality_nameEn_not_blank" CHECK (btrim("nameEn") <> ''), ADD CONSTRAINT "Municipality_officialNameLt_not_blank" CHECK (btrim("officialNameLt") <> ''), ADD CONSTRAINT "Municipality_officialNameEn_not_blank" CHECK (btrim("officialNameEn") <> '');
ALTER TABLE "PartnerCity" ADD CONSTRAINT "PartnerCity_nameLt_not_blank" CHECK (btrim("nameLt") <> ''), ADD CONSTRAINT "PartnerCity_nameEn_not_blank" CHECK (btrim("nameEn") <> '');
ALTER TABLE "PartnerCityName" ADD CONSTRAINT "PartnerCityName_name_not_blank" CHECK (btrim("name") <> '');
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_titlePrinted_not_blank" CHECK (btrim("titlePrinted") <> '');
ALTER TABLE "Network" ADD CONSTRAINT "Network_nameLt_not_blank" CHECK (btrim("nameLt") <> ''), ADD CONSTRAINT "Network_nameEn_not_blank" CHECK (btrim("nameEn") <> '');
ALTER TABLE "Official" ADD CONSTRAINT "Official_name_not_blank" CHECK (btrim("name") <> '');
ALTER TABLE "OfficialPost" ADD CONSTRAINT "OfficialPost_titleLt_not_blank" CHECK (btrim("titleLt") <> '');
ALTER TABLE "TripDestination" ADD CONSTRAINT "TripDestination_nameLt_not_blank" CHECK (btrim("nameLt") <> '');
ALTER TABLE "TripTraveller" ADD CONSTRAINT "TripTraveller_name_not_blank" CHECK (btrim("name") <> '');
ALTER TABLE "TripOutcome" ADD CONSTRAINT "TripOutcome_textLt_not_blank" CHECK (btrim("textLt") <> '');
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_textLt_not_blank" CHECK (btrim("textLt") <> '');
ALTER TABLE "Priority" ADD CONSTRAINT "Priority_titleLt_not_blank" CHECK (btrim("titleLt") <> '');
ALTER TABLE "MayorStatement" ADD CONSTRAINT "MayorStatement_textLt_not_blank" CHECK (btrim("textLt") <> '');
ALTER TABLE "AgendaEvent" ADD CONSTRAINT "AgendaEvent_titleLt_not_blank" CHECK (btrim("titleLt") <> '');
ALTER TABLE "AgreementSignatory" ADD CONSTRAINT "AgreementSignatory_name_not_blank" CHECK (btrim("name") <> '');

-- Names sort as Lithuanians, and for English readers as the English, sort them.
ALTER TABLE "Municipality" ALTER COLUMN "nameLt" TYPE text COLLATE "lt-x-icu", ALTER COLUMN "nameEn" TYPE text COLLATE "en-x-icu";
ALTER TABLE "PartnerCity" ALTER COLUMN "nameLt" TYPE text COLLATE "lt-x-icu", ALTER COLUMN "nameEn" TYPE text COLLATE "en-x-icu";
ALTER TABLE "Network" ALTER COLUMN "nameLt" TYPE text COLLATE "lt-x-icu", ALTER COLUMN "nameEn" TYPE text COLLATE "en-x-icu";
ALTER TABLE "Official" ALTER COLUMN "name" TYPE text COLLATE "lt-x-icu";
ALTER TABLE "Agreement" ALTER COLUMN "titlePrinted" TYPE text COLLATE "lt-x-icu", ALTER COLUMN "titleLt" TYPE text COLLATE "lt-x-icu", ALTER COLUMN "titleEn" TYPE text COLLATE "en-x-icu";
ALTER TABLE "AgreementType" ALTER COLUMN "nameLt" TYPE text COLLATE "lt-x-icu", ALTER COLUMN "nameEn" TYPE text COLLATE "en-x-icu";
ALTER TABLE "CooperationField" ALTER COLUMN "nameLt" TYPE text COLLATE "lt-x-icu", ALTER COLUMN "nameEn" TYPE text COLLATE "en-x-icu";

-- The first signing of an agreement, for sorting and filtering; unknown stays null and sorts last.
CREATE FUNCTION agreement_signed_on() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed record := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  UPDATE "Agreement" SET "signedOn" = (
    SELECT min("date") FROM "AgreementEvent"
    WHERE "municipalityId" = changed."municipalityId" AND "agreementId" = changed."agreementId" AND "kind" = 'signed'
  ) WHERE "municipalityId" = changed."municipalityId" AND "id" = changed."agreementId";
  RETURN NULL;
END
$$;
CREATE TRIGGER agreement_signed_on AFTER INSERT OR UPDATE OR DELETE ON "AgreementEvent"
  FOR EACH ROW EXECUTE FUNCTION agreement_signed_on();

-- History is only ever added to.
CREATE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "Revision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
