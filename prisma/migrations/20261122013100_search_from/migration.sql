-- A trip that is announced but withheld for a time has a document already; nobody finds it before its day.
ALTER TABLE "SearchDocument" ADD COLUMN "visibleFrom" VARCHAR(10);
