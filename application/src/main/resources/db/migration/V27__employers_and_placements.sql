-- Employers, and placements with their agreements, follow-ups and presentations (decision 0034). Both are of the agency that
-- arranges placements (D2). No participant is in what is kept of employers.

alter table participation add column arranges_placements boolean not null default false;
comment on column participation.arranges_placements is 'Whether the agency keeps employers and arranges placements in this collaboration.';

create function arranges_placements() returns boolean
  language sql stable set search_path = bas, pg_temp
  as $$
    select coalesce((select p.arranges_placements from participation p
      where p.collaboration_id = acting('collaboration') and p.agency_id = acting('agency')), false)
  $$;
revoke execute on function arranges_placements() from public;
grant execute on function arranges_placements() to bas_app;

create table employer (
  id uuid not null,
  collaboration_id uuid not null,
  agency_id uuid not null,
  organisation_number text not null check (organisation_number ~ '^[0-9]{2}[2-9][0-9]{7}$'),
  name text not null check (length(name) between 1 and 120),
  street text not null check (length(street) <= 120),
  postcode text not null check (length(postcode) <= 120),
  city text not null check (length(city) <= 120),
  active boolean not null,
  version int not null check (version > 0),
  changed_by uuid not null references staff,
  changed_at timestamptz not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, agency_id, organisation_number),
  unique (collaboration_id, agency_id, id),
  foreign key (collaboration_id, agency_id) references participation (collaboration_id, agency_id)
);
comment on column employer.organisation_number is 'Of ten digits; never a person''s, whose third and fourth digits are a month.';
comment on column employer.active is 'False once it was put aside; it is not deleted.';

create table employer_person (
  id uuid not null,
  collaboration_id uuid not null,
  agency_id uuid not null,
  employer_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  title text not null check (length(title) <= 120),
  phone text not null check (length(phone) <= 30),
  email text not null check (length(email) <= 160),
  added_at timestamptz not null,
  removed_at timestamptz,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, agency_id, employer_id) references employer (collaboration_id, agency_id, id)
);
comment on table employer_person is 'Whom one can reach at an employer, at work.';
create index on employer_person (collaboration_id, employer_id);

create table employer_place (
  id uuid not null,
  collaboration_id uuid not null,
  agency_id uuid not null,
  employer_id uuid not null,
  kind text not null check (kind ~ '^[A-Z][A-Z_]{1,29}$'),
  what text not null check (length(what) between 1 and 300),
  hours_least int not null check (hours_least between 1 and 40),
  hours_most int not null check (hours_most between hours_least and 40),
  adaptations text not null check (adaptations ~ '^([A-Z][A-Z_]{1,29}( [A-Z][A-Z_]{1,29})*)?$'),
  places int not null check (places between 1 and 99),
  offered_from date not null,
  offered_until date check (offered_until >= offered_from),
  added_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, agency_id, employer_id) references employer (collaboration_id, agency_id, id)
);
create index on employer_place (collaboration_id, employer_id);

create table employer_contact (
  id uuid not null,
  collaboration_id uuid not null,
  agency_id uuid not null,
  employer_id uuid not null,
  on_day date not null,
  way text not null check (way in ('PHONE', 'EMAIL', 'VISIT', 'MEETING')),
  spoken_with text not null check (length(spoken_with) <= 120),
  text text not null check (length(text) between 1 and 1000),
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, agency_id, employer_id) references employer (collaboration_id, agency_id, id)
);
comment on table employer_contact is 'That one was in contact with an employer, and about what; never about whom.';
create index on employer_contact (collaboration_id, employer_id, on_day desc);

do $$
declare
  t text;
begin
  foreach t in array array['employer', 'employer_person', 'employer_place', 'employer_contact'] loop
    execute format('alter table %I enable row level security', t);
    execute format($p$
      create policy seen on %I for select to bas_app using (
        collaboration_id = (select acting('collaboration')) and agency_id = (select acting('agency')))
    $p$, t);
    execute format($p$
      create policy written on %I for insert to bas_app with check (
        collaboration_id = (select acting('collaboration')) and agency_id = (select acting('agency'))
        and (select arranges_placements()))
    $p$, t);
    execute format('grant select, insert on %I to bas_app', t);
  end loop;
  foreach t in array array['employer', 'employer_person', 'employer_place'] loop
    execute format($p$
      create policy changed on %I for update to bas_app
        using (collaboration_id = (select acting('collaboration')) and agency_id = (select acting('agency')))
        with check (collaboration_id = (select acting('collaboration')) and agency_id = (select acting('agency'))
          and (select arranges_placements()))
    $p$, t);
  end loop;
end $$;
grant update (name, street, postcode, city, active, version, changed_by, changed_at) on employer to bas_app;
grant update (removed_at) on employer_person to bas_app;
grant update (withdrawn_at) on employer_place to bas_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- Placements. The employer is named in the row itself, as it was: whoever may see a placement sees no register.

create table placement (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'PLACEMENT'),
  retention_class text not null,
  employer_id uuid not null,
  employer_name text not null check (length(employer_name) between 1 and 120),
  organisation_number text not null check (organisation_number ~ '^[0-9]{10}$'),
  kind text not null check (kind in ('WORK_TRAINING', 'BEFORE_EMPLOYMENT', 'OTHER')),
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  -- What belongs to a placement has its keys.
  unique (collaboration_id, id, owner_agency_id, participant_id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id)
);

create table placement_agreement (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'PLACEMENT'),
  retention_class text not null,
  placement_id uuid not null,
  version int not null check (version between 1 and 99),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  hours int not null check (hours between 1 and 40),
  wished boolean not null,
  goals text not null check (length(goals) between 1 and 2000),
  tasks text not null check (length(tasks) between 1 and 2000),
  adaptation text not null check (length(adaptation) <= 2000),
  supervisor text not null check (length(supervisor) between 1 and 200),
  insurance text not null check (length(insurance) <= 200),
  written_by uuid not null references staff,
  written_at timestamptz not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, placement_id, version),
  foreign key (collaboration_id, placement_id, owner_agency_id, participant_id)
    references placement (collaboration_id, id, owner_agency_id, participant_id) deferrable initially deferred
);
comment on table placement_agreement is 'One row for each version, added and never changed.';

create table placement_step (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'PLACEMENT'),
  retention_class text not null,
  placement_id uuid not null,
  no int not null check (no between 1 and 999),
  kind text not null check (kind in ('WRITE', 'APPROVE', 'START', 'EXTEND', 'SHORTEN', 'END', 'CANCEL', 'CHANGE_RHYTHM')),
  version int,
  party text check (party in ('PARTICIPANT', 'EMPLOYER', 'AGENCY')),
  way text check (way in ('SIGNED', 'ORALLY', 'EMAIL')),
  on_day date,
  change_reason text check (change_reason in ('MORE_TIME', 'TOWARDS_EMPLOYMENT', 'ABSENCE', 'PARTICIPANT_WISH', 'EMPLOYER_WISH',
    'OTHER')),
  end_reason text check (end_reason in ('EMPLOYED', 'COMPLETED', 'NEXT_PLACEMENT', 'ABSENCE', 'BROKEN_OFF', 'EMPLOYER', 'DECEASED',
    'OTHER')),
  text text check (length(text) between 1 and 500),
  rhythm text check (rhythm ~ '^[0-9]{1,2} [0-9]{1,2} [0-9]{1,2}$'),
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  -- Of two who act at once one is the later, and is told so.
  unique (collaboration_id, placement_id, no),
  check ((kind in ('WRITE', 'APPROVE')) = (version is not null)),
  check ((kind = 'APPROVE') = (party is not null) and (kind = 'APPROVE') = (way is not null)),
  check ((kind in ('APPROVE', 'START', 'EXTEND', 'SHORTEN', 'END')) = (on_day is not null)),
  check ((kind in ('EXTEND', 'SHORTEN')) = (change_reason is not null)),
  check ((kind = 'END') = (end_reason is not null)),
  check ((kind in ('START', 'CHANGE_RHYTHM')) = (rhythm is not null)),
  foreign key (collaboration_id, placement_id, owner_agency_id, participant_id)
    references placement (collaboration_id, id, owner_agency_id, participant_id) deferrable initially deferred
);
comment on table placement_step is 'Added, never changed: where a placement stands is what its steps say.';
comment on column placement_step.rhythm is 'How it is followed up from here on: first within so many working days, so many weeks every week, every second week until week.';

create table placement_follow_up (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'PLACEMENT'),
  retention_class text not null,
  placement_id uuid not null,
  due_on date not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, id, owner_agency_id, participant_id),
  foreign key (collaboration_id, placement_id, owner_agency_id, participant_id)
    references placement (collaboration_id, id, owner_agency_id, participant_id) deferrable initially deferred
);

create table placement_follow_up_result (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'PLACEMENT'),
  retention_class text not null,
  follow_up_id uuid not null,
  held_on date,
  participant_view text check (length(participant_view) between 1 and 2000),
  employer_view text check (length(employer_view) between 1 and 2000),
  by_main boolean not null,
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, follow_up_id),
  check ((held_on is null) = (participant_view is null) and (held_on is null) = (employer_view is null)),
  foreign key (collaboration_id, follow_up_id, owner_agency_id, participant_id)
    references placement_follow_up (collaboration_id, id, owner_agency_id, participant_id) deferrable initially deferred
);
comment on column placement_follow_up_result.held_on is 'Null when it is not needed: the placement ended before, or is followed up otherwise.';
comment on column placement_follow_up_result.by_main is 'Whether the main caseworker held it (PRO-12).';

create table placement_support (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'PLACEMENT'),
  retention_class text not null,
  placement_id uuid not null,
  kind text not null check (kind in ('WAGE_SUBSIDY', 'NEW_START_JOB', 'INTRODUCTORY_JOB', 'OTHER')),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  apply_by date not null check (apply_by <= ends_on),
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, placement_id, owner_agency_id, participant_id)
    references placement (collaboration_id, id, owner_agency_id, participant_id) deferrable initially deferred
);
comment on table placement_support is 'Periods of wage support, and until when each has to be applied for anew.';

-- What an employer is told about a participant. It can tell of more than a placement, so it stays with its owner whatever
-- was agreed (as letters do).
create table employer_presentation (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'PLACEMENT'),
  retention_class text not null,
  employer_id uuid not null,
  employer_name text not null check (length(employer_name) between 1 and 120),
  organisation_number text not null check (organisation_number ~ '^[0-9]{10}$'),
  text text not null check (length(text) between 1 and 4000),
  told text not null check (told ~ '^[A-Z][A-Z_]{1,39}( [A-Z][A-Z_]{1,39})*$'),
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, id, owner_agency_id, participant_id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id)
);
comment on table employer_presentation is 'A text for exactly one employer; other words are another row.';
comment on column employer_presentation.told is 'Which categories of information are in it.';

create table employer_presentation_step (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'PLACEMENT'),
  retention_class text not null,
  presentation_id uuid not null,
  no int not null check (no > 0),
  answer text not null check (answer in ('APPROVED', 'ADDICTION_APPROVED', 'WITHDRAWN')),
  way text not null check (way in ('SIGNED', 'ORALLY', 'EMAIL')),
  on_day date not null,
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, presentation_id, no),
  foreign key (collaboration_id, presentation_id, owner_agency_id, participant_id)
    references employer_presentation (collaboration_id, id, owner_agency_id, participant_id) deferrable initially deferred
);

do $$
declare
  t text;
begin
  foreach t in array array['placement', 'placement_agreement', 'placement_step', 'placement_follow_up',
      'placement_follow_up_result', 'placement_support', 'employer_presentation', 'employer_presentation_step'] loop
    execute format('create index on %I (collaboration_id, participant_id)', t);
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert on %I to bas_app', t);
    perform tells_changes(t);
    perform held_from_disposal(t);
  end loop;
  foreach t in array array['placement', 'placement_agreement', 'placement_step', 'placement_follow_up',
      'placement_follow_up_result', 'placement_support'] loop
    execute format($p$
      create policy seen on %I for select to bas_app using (
        collaboration_id = (select acting('collaboration'))
        and (owner_agency_id = any ((select own_agencies())::uuid[])
             or (participant_id, owner_agency_id, category) in (select g.participant_id, g.owner_agency_id, g.category from grounds() g)))
    $p$, t);
  end loop;
  foreach t in array array['employer_presentation', 'employer_presentation_step'] loop
    execute format($p$
      create policy seen on %I for select to bas_app using (
        collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency')))
    $p$, t);
  end loop;
  -- Nobody writes in another's name.
  foreach t in array array['placement', 'placement_step', 'placement_follow_up_result', 'placement_support',
      'employer_presentation', 'employer_presentation_step'] loop
    execute format($p$
      create policy written on %I for insert to bas_app with check (
        collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
        and made_by = (select acting('staff')) and (select arranges_placements()))
    $p$, t);
  end loop;
end $$;
create policy written on placement_agreement for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and written_by = (select acting('staff')) and (select arranges_placements()));
create policy written on placement_follow_up for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and (select arranges_placements()));

-- Acts on one placement, or one presentation, come one after the other; whoever waited sees what the one before did.
create function queue_for_placement(p_thing uuid) returns void
  language sql volatile set search_path = bas, pg_temp
  as $$ select pg_advisory_xact_lock(hashtextextended('placement ' || p_thing::text, 0)) $$;
revoke execute on function queue_for_placement(uuid) from public;
grant execute on function queue_for_placement(uuid) to bas_app;
