-- A world for measuring: one collaboration of its own, two agencies of its own, and as many case files as one wants. The same
-- every time. Run as bas_owner; :files, :assigned, :records and :briefly are put in by MeasuredWorld.
-- Nobody in it exists: where there are local ids they have those, else numbers of the test series (PNR-10).

create function pg_temp.known(kind text, n int) returns uuid
  language sql immutable as $$ select md5('measuring ' || kind || ' ' || n)::uuid $$;

create function pg_temp.test_number(n int) returns text
  language sql immutable as $$
    select '19' || nine || (10 - (
             select sum(case when at % 2 = 1 then (digit * 2) / 10 + (digit * 2) % 10 else digit end)
               from (select at, substr(nine, at, 1)::int as digit from generate_series(1, 9) as at) as digits) % 10) % 10
      from (select to_char(date '1931-01-01' + n / 4, 'YYMMDD') || (array['238', '239', '980', '981'])[n % 4 + 1] as nine) as parts $$;

create function pg_temp.local_number(n int) returns text
  language sql immutable as $$
    select 'T26-' || string_agg(substr('23456789BCDFGHJKLMNPQRSTVWXZ', (n / (28 ^ place)::int) % 28 + 1, 1), '' order by place desc)
      from generate_series(0, 4) as place $$;

insert into collaboration (id, name_sv, name_en) values (pg_temp.known('collaboration', 1), 'Mätning', 'Measuring');
insert into agency (id, code, name_sv, name_en, organisation_number, identity_provider, secrecy_area)
  select pg_temp.known('agency', n), code, code, code, '299999-0018', code, pg_temp.known('agency', n)
    from unnest(array['measured', 'measuring']) with ordinality as a (code, at), lateral (select at::int as n) as i;
insert into unit (id, agency_id, name_sv, name_en)
  select pg_temp.known('unit', n), pg_temp.known('agency', n), 'Enhet ' || n, 'Unit ' || n from generate_series(1, 2) as n;
insert into participation (collaboration_id, agency_id)
  select pg_temp.known('collaboration', 1), pg_temp.known('agency', n) from generate_series(1, 2) as n;

-- 1 has :assigned of the cases, 2 manages the unit, 3 works at the other agency; the rest share the other cases.
insert into staff (id, agency_id, identity_provider, subject, display_name)
  select pg_temp.known('staff', n), pg_temp.known('agency', case n when 3 then 2 else 1 end),
         case n when 3 then 'measuring' else 'measured' end, 'account ' || n, 'Handläggare ' || n
    from generate_series(1, 400) as n;
insert into mandate (id, staff_id, collaboration_id, agency_id, unit_id, role, purposes, valid_from, valid_until, granted_by, approved_by)
  select pg_temp.known('mandate', n), pg_temp.known('staff', n), pg_temp.known('collaboration', 1),
         pg_temp.known('agency', case n when 3 then 2 else 1 end), pg_temp.known('unit', case n when 3 then 2 else 1 end),
         case n when 2 then 'MANAGER' else 'CASEWORKER' end,
         case n when 2 then '{MANAGEMENT}' else '{COORDINATION,OWN_CASEWORK}' end::text[], '2020-01-01', '2040-12-31', 'a', 'b'
    from generate_series(1, 400) as n;

insert into participant (collaboration_id, id, number_hash)
  select pg_temp.known('collaboration', 1), pg_temp.known('participant', n), 'measuring ' || n from generate_series(1, :files) as n;

do $$
declare
  v_local boolean := exists (
    select from information_schema.columns where table_schema = 'bas' and table_name = 'identity' and column_name = 'local_number');
begin
  execute format($insert$
    insert into identity (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, given_name, family_name, protection, %s)
    select pg_temp.known('identity' || agency, n), pg_temp.known('collaboration', 1), pg_temp.known('agency', agency),
           pg_temp.known('participant', n), 'KNOWN_AT_AGENCY', 'CASE',
           (array['Alva', 'Bo', 'Cilla', 'David', 'Elsa', 'Fred', 'Greta', 'Hugo', 'Ines', 'Jan', 'Åsa', 'Örjan'])[n %% 12 + 1],
           (array['Mätsson', 'Provberg', 'Testlund', 'Räknare', 'Övning', 'Ålmått', 'Sifferström'])[n %% 7 + 1] || ' ' || n %% 1013,
           'NONE', %s
      from generate_series(1, :files) as n, generate_series(1, 2) as agency
     where agency = 1 or n <= 2
  $insert$,
    case when v_local then 'local_number' else 'personal_number' end,
    case when v_local then 'pg_temp.local_number(n)' else 'pg_temp.test_number(n)' end);
end $$;

insert into case_file (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, case_number, unit_id, opened_on)
  select pg_temp.known('file' || agency, n), pg_temp.known('collaboration', 1), pg_temp.known('agency', agency),
         pg_temp.known('participant', n), 'KNOWN_AT_AGENCY', 'CASE', 'M-' || lpad(n::text, 6, '0'), pg_temp.known('unit', agency),
         date '2022-01-01' + n % 1600
    from generate_series(1, :files) as n, generate_series(1, 2) as agency
   where agency = 1 or n <= 2;

insert into assignment (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, case_file_id, staff_id, part, valid_from)
  select pg_temp.known('assignment', n), pg_temp.known('collaboration', 1), pg_temp.known('agency', 1), pg_temp.known('participant', n),
         'KNOWN_AT_AGENCY', 'CASE', pg_temp.known('file1', n),
         pg_temp.known('staff', case when n <= :assigned then 1 else 4 + n % 397 end), 'MAIN', '2022-01-01'
    from generate_series(1, :files) as n;

-- Case 1 has :records records, all others :briefly. One in five of theirs is the other agency's, shared by consent below.
create temporary table record on commit drop as
  select n, at, case when at % 5 = 4 then 2 else 1 end as agency
    from generate_series(1, :files) as n, lateral generate_series(0, case n when 1 then :records else :briefly end - 1) as at;

insert into note (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, about_day, author_id, text)
  select pg_temp.known('note ' || n, at), pg_temp.known('collaboration', 1), pg_temp.known('agency', agency), pg_temp.known('participant', n),
         case agency when 1 then 'ADDICTION_TREATMENT' else 'PLAN' end, 'CASE', date '2023-01-01' + at % 1200,
         pg_temp.known('staff', case agency when 1 then 1 else 3 end),
         'Anteckning ' || at || '. Samtal om vardagen, om vad som fungerar och om nästa steg. ' || repeat('Möjlig mening. ', at % 20)
    from record where at % 10 in (1, 3, 4, 5, 7, 8);
insert into contact (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, kind, attendance, held_at, held_by, place)
  select pg_temp.known('contact ' || n, at), pg_temp.known('collaboration', 1), pg_temp.known('agency', agency), pg_temp.known('participant', n),
         'ATTENDANCE', 'CASE', 'VISIT', 'CAME', timestamptz '2023-01-01 10:00+01' + at % 1200 * interval '1 day',
         pg_temp.known('staff', case agency when 1 then 1 else 3 end), 'Rum ' || at % 9
    from record where at % 10 in (0, 2, 9);
insert into treatment_episode (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, kind, provider, started_on, recorded_by)
  select pg_temp.known('treatment ' || n, at), pg_temp.known('collaboration', 1), pg_temp.known('agency', 1), pg_temp.known('participant', n),
         'ADDICTION_TREATMENT', 'CASE', 'OUTPATIENT', 'Mottagningen', date '2023-01-01' + at % 1200, pg_temp.known('staff', 1)
    from record where at % 10 = 6;

insert into consent (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, recipient_agency_id, recipient_unit_id,
    purpose, valid_from, valid_until, form, given_at, given_place, received_by, language, information_version, voluntary, capable, registered_at)
  select pg_temp.known('consent', n), pg_temp.known('collaboration', 1), pg_temp.known('agency', 2), pg_temp.known('participant', n), 'CONSENT',
         'CONSENT', pg_temp.known('agency', 1), pg_temp.known('unit', 1), 'COORDINATION', swedish_day(clock()) - 30, swedish_day(clock()) + 300,
         'WRITTEN', clock() - interval '30 days', 'Här', pg_temp.known('staff', 3), 'sv', '1', true, true, clock() - interval '30 days'
    from generate_series(1, 2) as n;
insert into consent_scope (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, consent_id, recipient_unit_id, shared_category)
  select pg_temp.known('scope ' || n, at::int), pg_temp.known('collaboration', 1), pg_temp.known('agency', 2), pg_temp.known('participant', n),
         'CONSENT', 'CONSENT', pg_temp.known('consent', n), pg_temp.known('unit', 1), shared
    from generate_series(1, 2) as n, unnest(array['PLAN', 'ATTENDANCE']) with ordinality as s (shared, at);
