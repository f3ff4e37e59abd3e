-- How an empty installation gets its first organisations. An example: write your own names, numbers and ids over it, and run
-- it once, after ./bas migrate, as bas_owner. Organisation numbers here are of no real organisation.
--
--   psql "host=… dbname=bas user=bas_owner sslmode=verify-full options=-csearch_path=bas" -1 -v ON_ERROR_STOP=1 -f …
--
-- Ids are any UUIDs, each once (gen_random_uuid(), or uuidgen).
-- agency.identity_provider is the alias of the agency's provider in Keycloak's realm "bas" (./bas realm soc amf af).
-- agency.secrecy_area is the agency's own id, so that secrecy stops at it; the same one for agencies that the law counts as one.
-- staff.affiliation is "employee id@organisation number", as the provider sends it in orgAffiliation: the account is bound to
-- it for good at its first sign-in.
--
-- Each agency gets an administrator and a manager, two different people. In the pages they grant and approve everybody else's
-- mandates, one grants and the other approves: CASEWORKER, HOUSING_SUPPORT, REGISTRAR, AUDITOR, and further MANAGERs and
-- ADMINISTRATORs. Purposes follow from the role: here MANAGEMENT for a manager, none for an administrator, who sees no
-- participant. granted_by and approved_by say which decision a mandate rests on.

insert into collaboration (id, name_sv, name_en) values
  ('c1000000-0000-4000-8000-000000000001', 'BAS i kommunen', 'BAS in the municipality');

insert into agency (id, code, name_sv, name_en, organisation_number, identity_provider, secrecy_area) values
  ('a1000000-0000-4000-8000-000000000001', 'soc', 'Socialnämnden', 'Social welfare board', '299999-0018', 'soc', 'a1000000-0000-4000-8000-000000000001'),
  ('a1000000-0000-4000-8000-000000000002', 'amf', 'Arbetsmarknadsnämnden', 'Labour market board', '299999-0018', 'amf', 'a1000000-0000-4000-8000-000000000002'),
  ('a1000000-0000-4000-8000-000000000003', 'af', 'Arbetsförmedlingen', 'Public employment service', '299999-0026', 'af', 'a1000000-0000-4000-8000-000000000003');

insert into unit (id, agency_id, name_sv, name_en) values
  ('b1000000-0000-4000-8000-000000000001', 'a1000000-0000-4000-8000-000000000001', 'Vuxenenheten', 'Adult unit'),
  ('b1000000-0000-4000-8000-000000000002', 'a1000000-0000-4000-8000-000000000002', 'Coachning', 'Coaching'),
  ('b1000000-0000-4000-8000-000000000003', 'a1000000-0000-4000-8000-000000000003', 'Lokalkontoret', 'Local office');

insert into participation (collaboration_id, agency_id)
  select 'c1000000-0000-4000-8000-000000000001', id from agency;

-- Under which chapter of OSL each works: 26 unless it is said (CON-07). What AMF's is, the municipality's lawyer decides.
update agency set secrecy_regime = 'OSL_28' where id = 'a1000000-0000-4000-8000-000000000003';
-- Whom the ordinance means that lays a duty on the employment service towards the social board (CON-08).
update agency set body = 'SOCIAL_BOARD' where id = 'a1000000-0000-4000-8000-000000000001';
update agency set body = 'EMPLOYMENT_SERVICE' where id = 'a1000000-0000-4000-8000-000000000003';

-- Whose programme it is: that agency alone records startup talks, enrolments and exits.
update collaboration set programme_agency_id = 'a1000000-0000-4000-8000-000000000002'
 where id = 'c1000000-0000-4000-8000-000000000001';
-- Which of them keeps employers and arranges placements.
update participation set arranges_placements = true where agency_id = 'a1000000-0000-4000-8000-000000000002';
-- And which of them decides of plans: the employment service.
update participation set decides_plans = true where agency_id = 'a1000000-0000-4000-8000-000000000003';

insert into staff (id, agency_id, identity_provider, affiliation, display_name) values
  ('d1000000-0000-4000-8000-000000000001', 'a1000000-0000-4000-8000-000000000001', 'soc', 'soc-1@299999-0018', 'Socialnämndens administratör'),
  ('d1000000-0000-4000-8000-000000000002', 'a1000000-0000-4000-8000-000000000001', 'soc', 'soc-2@299999-0018', 'Vuxenenhetens chef'),
  ('d1000000-0000-4000-8000-000000000003', 'a1000000-0000-4000-8000-000000000002', 'amf', 'amf-1@299999-0018', 'Arbetsmarknadsnämndens administratör'),
  ('d1000000-0000-4000-8000-000000000004', 'a1000000-0000-4000-8000-000000000002', 'amf', 'amf-2@299999-0018', 'Coachningens chef'),
  ('d1000000-0000-4000-8000-000000000005', 'a1000000-0000-4000-8000-000000000003', 'af', 'af-1@299999-0026', 'Arbetsförmedlingens administratör'),
  ('d1000000-0000-4000-8000-000000000006', 'a1000000-0000-4000-8000-000000000003', 'af', 'af-2@299999-0026', 'Lokalkontorets chef');

insert into mandate (id, staff_id, collaboration_id, agency_id, unit_id, role, purposes, valid_from, valid_until, granted_by, approved_by)
  select gen_random_uuid(), staff.id, 'c1000000-0000-4000-8000-000000000001', staff.agency_id, unit.id,
         first.role, purposes_of(first.role), current_date, current_date + 180, 'Beslut 2026-001', 'Godkänt 2026-002'
    from (values
      ('soc-1@299999-0018', 'Vuxenenheten', 'ADMINISTRATOR'),
      ('soc-2@299999-0018', 'Vuxenenheten', 'MANAGER'),
      ('amf-1@299999-0018', 'Coachning', 'ADMINISTRATOR'),
      ('amf-2@299999-0018', 'Coachning', 'MANAGER'),
      ('af-1@299999-0026', 'Lokalkontoret', 'ADMINISTRATOR'),
      ('af-2@299999-0026', 'Lokalkontoret', 'MANAGER')) as first (affiliation, unit, role)
    join staff on staff.affiliation = first.affiliation
    join unit on unit.agency_id = staff.agency_id and unit.name_sv = first.unit;
