-- The next trips of a partner or a membership in the order of their ids, however many there are.
CREATE INDEX "TripDestination_municipalityId_partnerCityId_tripId_idx" ON "TripDestination"("municipalityId", "partnerCityId", "tripId");
DROP INDEX "TripDestination_municipalityId_partnerCityId_idx";
CREATE INDEX "TripPartnerCity_municipalityId_partnerCityId_tripId_idx" ON "TripPartnerCity"("municipalityId", "partnerCityId", "tripId");
DROP INDEX "TripPartnerCity_municipalityId_partnerCityId_idx";
CREATE INDEX "TripMembership_municipalityId_membershipId_tripId_idx" ON "TripMembership"("municipalityId", "membershipId", "tripId");
DROP INDEX "TripMembership_municipalityId_membershipId_idx";
