-- The heart: who works here, what is held about participants, what they agreed to, and the log.
-- Runs as bas_owner. bas_app, which the server uses, owns nothing and bypasses nothing.
-- References between rows that one transaction writes together are checked at its end: JPA writes kind by kind.

-- ---------------------------------------------------------------------------------------------------------------------
-- Organisations. No participant is in these tables.

create table collaboration (
  id uuid primary key,
  name_sv text not null,
  name_en text not null
);

create table agency (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z]{2,12}$'),
  name_sv text not null,
  name_en text not null,
  organisation_number text not null check (organisation_number ~ '^[0-9]{6}-[0-9]{4}$'),
  identity_provider text not null unique,
  secrecy_area uuid not null
);
comment on column agency.secrecy_area is 'Agencies in one area count as one authority (OSL 8:1-2); by default each its own.';

create table unit (
  id uuid primary key,
  agency_id uuid not null references agency,
  name_sv text not null,
  name_en text not null,
  unique (agency_id, id)
);

create table participation (
  collaboration_id uuid not null references collaboration,
  agency_id uuid not null references agency,
  primary key (collaboration_id, agency_id)
);

create table staff (
  id uuid primary key,
  agency_id uuid not null references agency,
  identity_provider text not null,
  subject text not null,
  display_name text not null,
  unique (identity_provider, subject)
);

create table mandate (
  id uuid primary key,
  staff_id uuid not null references staff,
  collaboration_id uuid not null references collaboration,
  agency_id uuid not null references agency,
  unit_id uuid not null,
  role text not null check (role in ('CASEWORKER', 'HOUSING_SUPPORT', 'MANAGER', 'AUDITOR', 'REGISTRAR', 'ADMINISTRATOR')),
  purposes text[] not null,
  valid_from date not null,
  valid_until date not null check (valid_until >= valid_from),
  granted_by text not null,
  approved_by text not null check (approved_by <> granted_by),
  foreign key (agency_id, unit_id) references unit (agency_id, id),
  foreign key (collaboration_id, agency_id) references participation (collaboration_id, agency_id)
);
create index on mandate (staff_id);

-- ---------------------------------------------------------------------------------------------------------------------
-- What is held about participants. Every row carries the five keys, none null.

create table participant (
  collaboration_id uuid not null references collaboration,
  id uuid not null,
  number_hash text not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, number_hash)
);
comment on table participant is 'A random number without content, and a keyed hash to find it by. The application cannot read this table.';

create table identity (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'KNOWN_AT_AGENCY'),
  retention_class text not null,
  given_name text not null,
  family_name text not null,
  personal_number text not null check (personal_number ~ '^[0-9]{12}$'),
  protection text not null check (protection in ('NONE', 'CONFIDENTIALITY_MARK', 'PROTECTED_REGISTRATION', 'ASSUMED_IDENTITY')),
  primary key (collaboration_id, id),
  unique (collaboration_id, owner_agency_id, participant_id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id)
);
create unique index on identity (collaboration_id, owner_agency_id, personal_number);

create table contact_details (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'CONTACT'),
  retention_class text not null,
  phone text,
  email text,
  primary key (collaboration_id, id),
  unique (collaboration_id, owner_agency_id, participant_id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id)
);

create table case_file (
  id uuid not null unique,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'KNOWN_AT_AGENCY'),
  retention_class text not null,
  case_number text not null,
  unit_id uuid not null,
  opened_on date not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, owner_agency_id, participant_id),
  unique (owner_agency_id, case_number),
  foreign key (owner_agency_id, unit_id) references unit (agency_id, id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id)
);

create table assignment (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'KNOWN_AT_AGENCY'),
  retention_class text not null,
  case_file_id uuid not null,
  staff_id uuid not null references staff,
  part text not null check (part in ('MAIN', 'COORDINATOR', 'HOUSING_SUPPORT')),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_file_id) references case_file (collaboration_id, id) deferrable initially deferred
);
create index on assignment (collaboration_id, case_file_id);
create index on assignment (staff_id, collaboration_id);

create table treatment_episode (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'ADDICTION_TREATMENT'),
  retention_class text not null,
  kind text not null check (kind in ('OUTPATIENT', 'RESIDENTIAL', 'AFTERCARE')),
  provider text not null check (length(provider) <= 200),
  started_on date not null,
  ended_on date check (ended_on >= started_on),
  recorded_by uuid not null references staff,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id)
);
create index on treatment_episode (collaboration_id, participant_id);

create table note (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category in ('KNOWN_AT_AGENCY', 'CONTACT', 'ATTENDANCE', 'WORK_MAPPING',
    'WORK_CAPACITY_HEALTH', 'ADDICTION_TREATMENT', 'SOBRIETY_RELAPSE', 'HOUSING_SUPPORT', 'ECONOMY_DEBT', 'FAMILY',
    'CRIMINAL', 'PLACEMENT', 'PLAN', 'AF_DECISIONS')),
  retention_class text not null,
  about_day date not null,
  author_id uuid not null references staff,
  text text not null check (length(text) between 1 and 20000),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id)
);
create index on note (collaboration_id, participant_id);

create table contact (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'ATTENDANCE'),
  retention_class text not null,
  kind text not null check (kind in ('VISIT', 'HOME_VISIT', 'PHONE', 'VIDEO')),
  attendance text not null check (attendance in ('PLANNED', 'CAME', 'LATE', 'MISSED', 'RESCHEDULED')),
  held_at timestamptz not null,
  held_by uuid not null references staff,
  place text not null check (length(place) <= 200),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id)
);
create index on contact (collaboration_id, participant_id);

create table consent (
  id uuid not null unique,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'CONSENT'),
  retention_class text not null,
  recipient_agency_id uuid not null check (recipient_agency_id <> owner_agency_id),
  recipient_unit_id uuid not null,
  purpose text not null check (purpose in ('COORDINATION', 'EVALUATION')),
  valid_from date not null,
  valid_until date not null check (valid_until >= valid_from and valid_until <= valid_from + interval '12 months'),
  form text not null check (form in ('WRITTEN', 'ESIGNED', 'ORAL')),
  given_at timestamptz not null,
  given_place text not null check (length(given_place) between 1 and 200),
  received_by uuid not null references staff,
  witness text check (length(witness) <= 200),
  language text not null,
  information_version text not null,
  voluntary boolean not null check (voluntary),
  capable boolean not null check (capable),
  registered_at timestamptz not null,
  check (form <> 'ORAL' or witness is not null),
  primary key (collaboration_id, id),
  foreign key (recipient_agency_id, recipient_unit_id) references unit (agency_id, id),
  foreign key (collaboration_id, recipient_agency_id) references participation (collaboration_id, agency_id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id)
);
comment on column consent.owner_agency_id is 'The discloser (CON-13).';
create index on consent (collaboration_id, participant_id);

create table consent_scope (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'CONSENT'),
  retention_class text not null,
  consent_id uuid not null,
  recipient_unit_id uuid not null,
  shared_category text not null check (shared_category in ('KNOWN_AT_AGENCY', 'CONTACT', 'ATTENDANCE', 'WORK_MAPPING',
    'WORK_CAPACITY_HEALTH', 'ADDICTION_TREATMENT', 'SOBRIETY_RELAPSE', 'HOUSING_SUPPORT', 'ECONOMY_DEBT', 'FAMILY',
    'CRIMINAL', 'PLACEMENT', 'PLAN', 'AF_DECISIONS')),
  primary key (collaboration_id, id),
  unique (collaboration_id, consent_id, shared_category),
  foreign key (collaboration_id, consent_id) references consent (collaboration_id, id)
);

create table consent_ending (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'CONSENT'),
  retention_class text not null,
  consent_id uuid not null,
  recipient_unit_id uuid not null,
  kind text not null check (kind in ('WITHDRAWN', 'ANNULLED')),
  shared_category text,
  ended_at timestamptz not null,
  recorded_by uuid not null references staff,
  recorded_by_agency_id uuid not null references agency,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, consent_id) references consent (collaboration_id, id)
);
comment on column consent_ending.shared_category is 'The part that ended; null for all of it.';
create index on consent_ending (collaboration_id, consent_id);

-- ---------------------------------------------------------------------------------------------------------------------
-- The log. Written, never changed.

create table log_entry (
  id uuid primary key,
  log_id uuid not null,
  at timestamptz not null,
  actor text not null check (actor in ('STAFF', 'NEWCOMER', 'JOB')),
  account text not null,
  mandate_id uuid,
  acting_agency_id uuid,
  acting_unit_id uuid,
  correlation uuid not null,
  use_case text not null,
  outcome text not null check (outcome in ('DONE', 'REFUSED', 'FAILED')),
  case_file_id uuid
);
comment on column log_entry.case_file_id is 'The acting agency''s own case file; never another''s.';
create index on log_entry (acting_agency_id, at desc);

create table log_access (
  id uuid primary key,
  entry_id uuid not null references log_entry deferrable initially deferred,
  line_no int not null,
  acting_agency_id uuid,
  owner_agency_id uuid not null,
  participant_id uuid,
  categories text not null,
  purpose text not null,
  sought boolean not null,
  ground text,
  ground_id uuid,
  denial text,
  unique (entry_id, line_no),
  check ((ground is null) <> (denial is null))
);
create index on log_access (owner_agency_id, entry_id);

create table log_leaf (
  entry_id uuid primary key references log_entry deferrable initially deferred,
  log_id uuid not null,
  acting_agency_id uuid,
  payload bytea not null,
  salt bytea not null check (length(salt) = 32),
  commitment bytea not null check (length(commitment) = 32),
  mac bytea not null check (length(mac) = 32)
);

-- ---------------------------------------------------------------------------------------------------------------------
-- The clock every decision is made by. Tests shift it; bas_app cannot.

create table clock_shift (
  only_row boolean primary key default true check (only_row),
  shift interval not null
);

create function clock() returns timestamptz
  language sql volatile security definer set search_path = bas, pg_temp
  as $$ select clock_timestamp() + coalesce((select shift from clock_shift), interval '0') $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Who acts, set for the transaction alone. With nothing set, no row is seen.

create function acting(setting text) returns uuid
  language sql stable set search_path = bas, pg_temp
  as $$ select nullif(current_setting('bas.' || setting, true), '')::uuid $$;

create function acting_purpose() returns text
  language sql stable set search_path = bas, pg_temp
  as $$ select nullif(current_setting('bas.purpose', true), '') $$;

create function acting_instant() returns timestamptz
  language sql stable set search_path = bas, pg_temp
  as $$ select nullif(current_setting('bas.instant', true), '')::timestamptz $$;

-- The decision day is the day in Sweden (CON-11).
create function swedish_day(at timestamptz) returns date
  language sql immutable set search_path = bas, pg_temp
  as $$ select (at at time zone 'Europe/Stockholm')::date $$;

-- My agency, and those that count as one authority with it (CON-05).
create function own_agencies() returns uuid[]
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select coalesce(array_agg(other.id), '{}')
      from agency mine join agency other on other.secrecy_area = mine.secrecy_area
     where mine.id = acting('agency')
  $$;

create function set_acting(p_agency uuid, p_unit uuid, p_collaboration uuid, p_staff uuid, p_purpose text, p_at timestamptz)
  returns void
  language sql volatile set search_path = bas, pg_temp
  as $$
    select set_config('bas.agency', coalesce(p_agency::text, ''), true),
           set_config('bas.unit', coalesce(p_unit::text, ''), true),
           set_config('bas.collaboration', coalesce(p_collaboration::text, ''), true),
           set_config('bas.staff', coalesce(p_staff::text, ''), true),
           set_config('bas.purpose', coalesce(p_purpose, ''), true),
           set_config('bas.instant', coalesce(p_at::text, ''), true),
           set_config('bas.participant', '', true)
  $$;

-- Begins a use case of a member of the staff: finds the mandate in force, or nothing; chooses the first of the use
-- case's purposes that the mandate has. Where it has none, the first is told, so that the gate can deny it, but not set.
-- p_alone is for a use case that changes what may be read.
create function begin_staff(p_provider text, p_subject text, p_mandate uuid, p_purposes text, p_alone boolean)
  returns table (staff_id uuid, collaboration_id uuid, agency_id uuid, unit_id uuid, role text, purposes text, purpose text, at timestamptz)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    v_at timestamptz := clock();
    v_wanted text[] := string_to_array(p_purposes, ',');
    m record;
    v_purpose text;
  begin
    select mandate.*, array_to_string(mandate.purposes, ',') as allowed into m
      from mandate join staff on staff.id = mandate.staff_id join agency on agency.id = mandate.agency_id
     where mandate.id = p_mandate and staff.identity_provider = p_provider and staff.subject = p_subject
       and staff.agency_id = mandate.agency_id and agency.identity_provider = p_provider
       and swedish_day(v_at) between mandate.valid_from and mandate.valid_until;
    if not found then
      perform set_acting(null, null, null, null, null, null);
      return;
    end if;
    select w.purpose into v_purpose
      from unnest(v_wanted) with ordinality as w (purpose, place)
     where w.purpose = any (m.purposes) order by w.place limit 1;
    perform set_acting(m.agency_id, m.unit_id, m.collaboration_id, m.staff_id, v_purpose, v_at);
    perform set_config('bas.alone', p_alone::text, true);
    return query select m.staff_id, m.collaboration_id, m.agency_id, m.unit_id, m.role, m.allowed,
      coalesce(v_purpose, v_wanted[1]), v_at;
  end $$;

-- Begins a job of one agency, with that agency's rights.
create function begin_job(p_agency uuid, p_collaboration uuid, p_purpose text) returns timestamptz
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare v_at timestamptz := clock();
  begin
    if not exists (select from participation where agency_id = p_agency and collaboration_id = p_collaboration) then
      raise exception 'no such agency in the collaboration';
    end if;
    perform set_acting(p_agency, null, p_collaboration, null, p_purpose, v_at);
    return v_at;
  end $$;

-- Begins what an account does before it has a mandate: it sees nothing.
create function begin_newcomer() returns timestamptz
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare v_at timestamptz := clock();
  begin
    perform set_acting(null, null, null, null, null, v_at);
    return v_at;
  end $$;

-- The mandates in force of an account.
create function mandates_of(p_provider text, p_subject text)
  returns table (id uuid, staff_name text, agency_sv text, agency_en text, agency_code text, unit_sv text, unit_en text,
    collaboration_sv text, collaboration_en text, role text)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select m.id, s.display_name, a.name_sv, a.name_en, a.code, u.name_sv, u.name_en, c.name_sv, c.name_en, m.role
      from staff s join mandate m on m.staff_id = s.id join agency a on a.id = m.agency_id and a.id = s.agency_id
           join unit u on u.id = m.unit_id join collaboration c on c.id = m.collaboration_id
     where s.identity_provider = p_provider and s.subject = p_subject and a.identity_provider = p_provider
       and swedish_day(acting_instant()) between m.valid_from and m.valid_until
     order by u.name_sv, m.role
  $$;

-- All mandates of the collaboration, for its administrator.
create function mandates_of_collaboration()
  returns table (staff_name text, agency_sv text, agency_en text, unit_sv text, unit_en text, role text, valid_from date, valid_until date)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select s.display_name, a.name_sv, a.name_en, u.name_sv, u.name_en, m.role, m.valid_from, m.valid_until
      from mandate m join staff s on s.id = m.staff_id join agency a on a.id = m.agency_id join unit u on u.id = m.unit_id
     where m.collaboration_id = acting('collaboration')
     order by a.code, u.name_sv, s.display_name, m.role
  $$;

-- The units of other agencies that a consent can name: those where somebody works with cases.
create function recipient_units() returns table (unit_id uuid)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select distinct m.unit_id from mandate m
     where m.collaboration_id = acting('collaboration') and not m.agency_id = any (own_agencies())
       and m.role in ('CASEWORKER', 'HOUSING_SUPPORT')
       and swedish_day(acting_instant()) between m.valid_from and m.valid_until
  $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Facts for the gate.

-- Everything that reads of a participant holds this lock shared until it commits, everything that changes what may be
-- read holds it alone; so no read is ever permitted after the answer to a withdrawal.
create function subject_lock_key(p_participant uuid) returns bigint
  language sql immutable set search_path = bas, pg_temp
  as $$ select ('x' || substr(replace(p_participant::text, '-', ''), 1, 16))::bit(64)::bigint $$;

-- Names the participant of the use case: from here on its foreign rows may be seen, as far as a ground goes.
-- Gives whose the file is, and what the asker has to do with it. One row, always: nulls where there is no such file.
create function name_subject(p_case_file uuid)
  returns table (owner_agency_id uuid, participant_id uuid, own boolean, assignment_id uuid, own_unit boolean, at timestamptz)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    f record;
    v_own boolean;
    v_at timestamptz;
    v_assignment uuid;
  begin
    select c.* into f from case_file c where c.id = p_case_file and c.collaboration_id = acting('collaboration');
    v_own := f.id is not null and f.owner_agency_id = acting('agency');
    if current_setting('bas.alone', true) = 'true' then
      perform pg_advisory_xact_lock(subject_lock_key(case when v_own then f.participant_id else p_case_file end));
    else
      perform pg_advisory_xact_lock_shared(subject_lock_key(case when v_own then f.participant_id else p_case_file end));
    end if;
    v_at := clock();
    perform set_config('bas.instant', v_at::text, true),
            set_config('bas.participant', case when v_own then f.participant_id::text else '' end, true);
    select a.id into v_assignment from assignment a
     where v_own and a.collaboration_id = f.collaboration_id and a.case_file_id = f.id and a.staff_id = acting('staff')
       and swedish_day(v_at) >= a.valid_from and (a.valid_until is null or swedish_day(v_at) <= a.valid_until)
     order by a.valid_from, a.id limit 1;
    return query select f.owner_agency_id, f.participant_id, v_own, v_assignment,
      coalesce(v_own and f.unit_id = acting('unit'), false), v_at;
  end $$;

-- What the participant of the use case has agreed to with agencies other than the asker's: one row per category.
create function consent_facts()
  returns table (consent_id uuid, discloser uuid, recipient_unit uuid, purpose text, valid_from date, valid_until date,
    category text, ended_kind text, ended_at timestamptz)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select c.id, c.owner_agency_id, c.recipient_unit_id, c.purpose, c.valid_from, c.valid_until, s.shared_category,
           e.kind, e.ended_at
      from consent c
      join consent_scope s on s.collaboration_id = c.collaboration_id and s.consent_id = c.id
      left join consent_ending e on e.collaboration_id = c.collaboration_id and e.consent_id = c.id
            and (e.shared_category is null or e.shared_category = s.shared_category)
     where c.collaboration_id = acting('collaboration') and c.participant_id = acting('participant')
       and not c.owner_agency_id = any (own_agencies())
     order by c.id, s.shared_category
  $$;

-- The grounds on which rows of other agencies may be seen in this use case. Evaluated once per statement.
create function grounds() returns table (participant_id uuid, owner_agency_id uuid, category text)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select c.participant_id, c.owner_agency_id, s.shared_category
      from consent c
      join consent_scope s on s.collaboration_id = c.collaboration_id and s.consent_id = c.id
     where c.collaboration_id = acting('collaboration') and c.participant_id = acting('participant')
       and c.recipient_unit_id = acting('unit') and c.purpose = acting_purpose()
       and swedish_day(acting_instant()) between c.valid_from and c.valid_until
       and not exists (
         select from consent_ending e
          where e.collaboration_id = c.collaboration_id and e.consent_id = c.id
            and (e.shared_category is null or e.shared_category = s.shared_category)
            and e.ended_at <= acting_instant())
  $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Writing what crosses agencies.

-- The participant behind a number, a new one where there was none; the same answer either way.
create function attach_participant(p_number_hash text) returns uuid
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare v_id uuid;
  begin
    insert into participant (collaboration_id, id, number_hash)
      values (acting('collaboration'), gen_random_uuid(), p_number_hash)
      on conflict (collaboration_id, number_hash) do nothing;
    select id into v_id from participant where collaboration_id = acting('collaboration') and number_hash = p_number_hash;
    return v_id;
  end $$;

-- Withdraws one consent, wholly (no categories) or in part, for staff of the discloser or of the named unit. The use case
-- has named its participant alone, so that the instant is after every read that was permitted.
-- Gives the discloser and the instant; no row when there is no such consent for them.
create function withdraw_consent(p_consent uuid, p_categories text)
  returns table (discloser uuid, at timestamptz)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    c record;
    v_at timestamptz;
  begin
    select * into c from consent
     where id = p_consent and collaboration_id = acting('collaboration') and participant_id = acting('participant')
       and (owner_agency_id = acting('agency') or recipient_unit_id = acting('unit'));
    if not found then
      return;
    end if;
    v_at := acting_instant();
    perform end_consent(c.id, p_categories, v_at);
    return query select c.owner_agency_id, v_at;
  end $$;

create function end_consent(p_consent uuid, p_categories text, p_at timestamptz) returns void
  language sql volatile security definer set search_path = bas, pg_temp
  as $$
    insert into consent_ending (id, collaboration_id, owner_agency_id, participant_id, category, retention_class,
        consent_id, recipient_unit_id, kind, shared_category, ended_at, recorded_by, recorded_by_agency_id)
    select gen_random_uuid(), c.collaboration_id, c.owner_agency_id, c.participant_id, 'CONSENT', 'CONSENT',
           c.id, c.recipient_unit_id, 'WITHDRAWN', part.category, p_at, acting('staff'), acting('agency')
      from consent c
      cross join lateral unnest(case when p_categories = '' then array[null::text] else string_to_array(p_categories, ',') end) as part (category)
     where c.id = p_consent
       -- What has run out has ended by itself.
       and c.valid_until >= swedish_day(p_at)
       and (part.category is null or exists (
         select from consent_scope s
          where s.collaboration_id = c.collaboration_id and s.consent_id = c.id and s.shared_category = part.category))
       -- What has ended stays ended at its own instant.
       and not exists (
         select from consent_ending e
          where e.collaboration_id = c.collaboration_id and e.consent_id = c.id
            and (e.shared_category is null or e.shared_category = part.category))
  $$;

-- Withdraws whatever the person with this number has agreed to in the collaboration (CON-30), for staff of any party.
-- Gives what was withdrawn, for the disclosers' log and for nobody else.
create function withdraw_blindly(p_number_hash text)
  returns table (discloser uuid, participant_id uuid, consent_id uuid, at timestamptz)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    v_participant uuid;
    v_at timestamptz;
    c record;
  begin
    select p.id into v_participant from participant p
     where p.collaboration_id = acting('collaboration') and p.number_hash = p_number_hash;
    perform pg_advisory_xact_lock(subject_lock_key(coalesce(v_participant, gen_random_uuid())));
    v_at := clock();
    for c in
      select k.id, k.owner_agency_id from consent k
       where k.collaboration_id = acting('collaboration') and k.participant_id = v_participant
         and k.valid_until >= swedish_day(v_at)
         and not exists (select from consent_ending e
           where e.collaboration_id = k.collaboration_id and e.consent_id = k.id and e.shared_category is null)
       order by k.id
    loop
      perform end_consent(c.id, '', v_at);
      return query select c.owner_agency_id, v_participant, c.id, v_at;
    end loop;
  end $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- The second lock: row-level security.

create function case_number_of(p_participant uuid) returns text
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select case_number from case_file
     where collaboration_id = acting('collaboration') and owner_agency_id = acting('agency') and participant_id = p_participant
  $$;
comment on function case_number_of is 'My own agency''s case number; null where my agency has no file.';

do $$
declare
  t text;
begin
  foreach t in array array['identity', 'contact_details', 'case_file', 'assignment', 'treatment_episode', 'note', 'contact'] loop
    execute format('alter table %I enable row level security', t);
    execute format($p$
      create policy seen on %I for select to bas_app using (
        collaboration_id = (select acting('collaboration'))
        and (owner_agency_id = any ((select own_agencies())::uuid[])
             or (participant_id, owner_agency_id, category) in (select g.participant_id, g.owner_agency_id, g.category from grounds() g)))
    $p$, t);
    execute format($p$
      create policy written on %I for insert to bas_app with check (
        collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency')))
    $p$, t);
    execute format('grant select, insert on %I to bas_app', t);
  end loop;
  foreach t in array array['consent', 'consent_scope', 'consent_ending'] loop
    execute format('alter table %I enable row level security', t);
    execute format($p$
      create policy seen on %I for select to bas_app using (
        collaboration_id = (select acting('collaboration'))
        and (owner_agency_id = any ((select own_agencies())::uuid[]) or recipient_unit_id = (select acting('unit'))))
    $p$, t);
    execute format('grant select on %I to bas_app', t);
  end loop;
  foreach t in array array['consent', 'consent_scope'] loop
    execute format($p$
      create policy written on %I for insert to bas_app with check (
        collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency')))
    $p$, t);
    execute format('grant insert on %I to bas_app', t);
  end loop;
end $$;

-- No policy and no grant: only the functions above reach it.
alter table participant enable row level security;
alter table mandate enable row level security;

-- An agency reads entries where it acted or owned the data (D5), and only for reviewing the log.
-- What another agency refused, or had withdrawn, is not told to the asker's side: it would tell that there was something
-- (CON-04).
-- What the asker's side merely did not reach is not told to the owner: it would tell whom the asker works with.
alter table log_entry enable row level security;
alter table log_access enable row level security;
alter table log_leaf enable row level security;

create policy seen on log_access for select to bas_app using (
  (select acting_purpose()) = 'LOG_REVIEW'
  and ((owner_agency_id = (select acting('agency'))
        and (acting_agency_id = (select acting('agency')) or ground is not null or sought
             or denial in ('NOT_YET_VALID', 'EXPIRED', 'WITHDRAWN')))
       or (acting_agency_id = (select acting('agency')) and ground <> 'PARTICIPANTS_WILL')));
create policy seen on log_entry for select to bas_app using (
  (select acting_purpose()) = 'LOG_REVIEW'
  and (acting_agency_id = (select acting('agency')) or id in (select a.entry_id from log_access a)));
create policy written on log_entry for insert to bas_app with check (true);
create policy written on log_access for insert to bas_app with check (true);
create policy written on log_leaf for insert to bas_app with check (true);
grant select, insert on log_entry, log_access to bas_app;
grant insert on log_leaf to bas_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- What bas_app may do beside that.

grant usage on schema bas to bas_app;
grant select on collaboration, agency, unit, participation, staff to bas_app;
revoke execute on all functions in schema bas from public;
grant execute on function clock(), acting(text), acting_purpose(), acting_instant(), swedish_day(timestamptz),
  own_agencies(), begin_staff(text, text, uuid, text, boolean), begin_job(uuid, uuid, text), begin_newcomer(),
  mandates_of(text, text), mandates_of_collaboration(), recipient_units(), name_subject(uuid), consent_facts(), grounds(),
  attach_participant(text), withdraw_consent(uuid, text), withdraw_blindly(text), case_number_of(uuid) to bas_app;
