-- How an empty installation gets its first organisations. An example: write your own names, numbers and ids over it, and run
-- it once, after ./bas migrate, as bas_owner. Organisation numbers here are of no real organisation.
--
--   psql "host=… dbname=bas user=bas_owner sslmode=verify-full options=-csearch_path=bas" -1 -v ON_ERROR_STOP=1 -f …
--
-- agency.identity_provider is the alias of the agency's provider in Keycloak's realm "bas" (./bas realm soc …).
-- staff.subject is the lasting id that this provider gives the person's account (claim "sub"). Where it is not known yet, leave
-- it null and give staff.affiliation, "id@organisation number": the account is bound at the first sign-in.
-- Set up so: in each agency an administrator and a manager. They grant and approve everybody else's mandates in the pages.
-- secrecy_area: the agency's own id, so that secrecy stops at it; the same one for agencies that the law counts as one.

insert into collaboration (id, name_sv, name_en) values
  ('c1000000-0000-4000-8000-000000000001', 'BAS i kommunen', 'BAS in the municipality');

insert into agency (id, code, name_sv, name_en, organisation_number, identity_provider, secrecy_area) values
  ('a1000000-0000-4000-8000-000000000001', 'soc', 'Socialnämnden', 'Social welfare board', '299999-0018', 'soc', 'a1000000-0000-4000-8000-000000000001'),
  ('a1000000-0000-4000-8000-000000000002', 'amf', 'Arbetsmarknadsnämnden', 'Labour market board', '299999-0018', 'amf', 'a1000000-0000-4000-8000-000000000002');

insert into unit (id, agency_id, name_sv, name_en) values
  ('b1000000-0000-4000-8000-000000000001', 'a1000000-0000-4000-8000-000000000001', 'Vuxenenheten', 'Adult unit'),
  ('b1000000-0000-4000-8000-000000000002', 'a1000000-0000-4000-8000-000000000002', 'Coachning', 'Coaching');

insert into participation (collaboration_id, agency_id) values
  ('c1000000-0000-4000-8000-000000000001', 'a1000000-0000-4000-8000-000000000001'),
  ('c1000000-0000-4000-8000-000000000001', 'a1000000-0000-4000-8000-000000000002');

insert into staff (id, agency_id, identity_provider, subject, display_name) values
  ('d1000000-0000-4000-8000-000000000001', 'a1000000-0000-4000-8000-000000000001', 'soc', '@SUBJECT@', 'Första Handläggaren');

insert into mandate (id, staff_id, collaboration_id, agency_id, unit_id, role, purposes, valid_from, valid_until, granted_by, approved_by) values
  ('e1000000-0000-4000-8000-000000000001', 'd1000000-0000-4000-8000-000000000001', 'c1000000-0000-4000-8000-000000000001',
   'a1000000-0000-4000-8000-000000000001', 'b1000000-0000-4000-8000-000000000001', 'CASEWORKER', '{COORDINATION,OWN_CASEWORK}',
   current_date, current_date + 180, 'Beslut 2026-001', 'Godkänt 2026-002');
