-- The joint plan, and what is mapped before it (decision 0037). Of the plan each agency has its own part, with its own approval.

create table plan_part (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'PLAN'),
  retention_class text not null,
  version int not null check (version between 1 and 999),
  goal text not null check (length(goal) between 1 and 1000),
  alternatives text not null check (alternatives ~ '^[A-Z][A-Z_]{1,29}( [A-Z][A-Z_]{1,29})*$'),
  hands_over_on date,
  lingers_until date check (lingers_until > hands_over_on),
  without_placement text check (length(without_placement) between 1 and 500),
  written_by uuid not null references staff,
  written_at timestamptz not null,
  primary key (collaboration_id, id),
  -- What belongs to a version has its keys.
  unique (collaboration_id, id, owner_agency_id, participant_id),
  unique (collaboration_id, owner_agency_id, participant_id, version),
  check ((hands_over_on is null) = (lingers_until is null)),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id)
);
comment on table plan_part is 'One row for each version of an agency''s part of the plan, added and never changed.';
comment on column plan_part.hands_over_on is 'From when on another goes on with the participant; null when nobody does.';
comment on column plan_part.lingers_until is 'Until when the agency can still be asked after that (PRO-21), by the policy in force when it was written.';
comment on column plan_part.without_placement is 'Why there is a plan though no placement had begun.';

create table plan_activity (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'PLAN'),
  retention_class text not null,
  part_id uuid not null,
  place int not null check (place between 1 and 20),
  what text not null check (length(what) between 1 and 300),
  doer text not null check (doer in ('PARTICIPANT', 'AGENCY', 'TOGETHER')),
  by_day date not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, part_id, place),
  unique (collaboration_id, id, owner_agency_id, participant_id),
  foreign key (collaboration_id, part_id, owner_agency_id, participant_id)
    references plan_part (collaboration_id, id, owner_agency_id, participant_id) deferrable initially deferred
);
comment on table plan_activity is 'Who does what by when, in one version.';

create table plan_step (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'PLAN'),
  retention_class text not null,
  no int not null check (no between 1 and 9999),
  kind text not null check (kind in ('WRITE', 'APPROVE', 'DECLINE', 'DO', 'END')),
  version int,
  party text check (party in ('PARTICIPANT', 'AGENCY')),
  way text check (way in ('SIGNED', 'ORALLY', 'EMAIL')),
  on_day date,
  activity_id uuid,
  end_reason text check (end_reason in ('CARRIED_OUT', 'TAKEN_OVER', 'PARTICIPANT_WISH', 'DECEASED', 'OTHER')),
  text text check (length(text) between 1 and 500),
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  -- Of two who act at once one is the later, and is told so.
  unique (collaboration_id, owner_agency_id, participant_id, no),
  check ((kind in ('WRITE', 'APPROVE', 'DECLINE')) = (version is not null)),
  check ((kind = 'APPROVE') = (party is not null) and (kind = 'APPROVE') = (way is not null)),
  check ((kind = 'WRITE') = (on_day is null)),
  check ((kind = 'DO') = (activity_id is not null)),
  check ((kind = 'END') = (end_reason is not null)),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id),
  foreign key (collaboration_id, activity_id, owner_agency_id, participant_id)
    references plan_activity (collaboration_id, id, owner_agency_id, participant_id) deferrable initially deferred
);
comment on table plan_step is 'Added, never changed: where an agency''s part of the plan stands is what its steps say.';
-- What is done is done once.
create unique index on plan_step (collaboration_id, activity_id) where activity_id is not null;

-- What the employment service decides of its plan, so that it can be shared without the plan, and the plan without it.
alter table participation add column decides_plans boolean not null default false;
comment on column participation.decides_plans is 'Whether the agency decides of plans in this collaboration: the employment service.';

create function decides_plans() returns boolean
  language sql stable set search_path = bas, pg_temp
  as $$
    select coalesce((select p.decides_plans from participation p
      where p.collaboration_id = acting('collaboration') and p.agency_id = acting('agency')), false)
  $$;
revoke execute on function decides_plans() from public;
grant execute on function decides_plans() to bas_app;

create table plan_decision (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'AF_DECISIONS'),
  retention_class text not null,
  no int not null check (no between 1 and 999),
  kind text not null check (kind in ('CONFIRMED', 'ENDED')),
  on_day date not null,
  text text check (length(text) between 1 and 500),
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, owner_agency_id, participant_id, no),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id)
);
comment on table plan_decision is 'Added, never changed; the newest holds.';

do $$
declare
  t text;
begin
  foreach t in array array['plan_part', 'plan_activity', 'plan_step', 'plan_decision'] loop
    execute format('create index on %I (collaboration_id, participant_id)', t);
    execute format('alter table %I enable row level security', t);
    execute format($p$
      create policy seen on %I for select to bas_app using (
        collaboration_id = (select acting('collaboration'))
        and (owner_agency_id = any ((select own_agencies())::uuid[])
             or (participant_id, owner_agency_id, category) in (select g.participant_id, g.owner_agency_id, g.category from grounds() g)))
    $p$, t);
    execute format('grant select, insert on %I to bas_app', t);
    perform tells_changes(t);
    perform held_from_disposal(t);
  end loop;
end $$;
-- Nobody writes in another's name; a job loads what its source says.
create policy written on plan_part for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and ((select acting('staff')) is null or written_by = (select acting('staff'))));
create policy written on plan_activity for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency')));
create policy written on plan_decision for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and ((select acting('staff')) is null or made_by = (select acting('staff'))) and (select decides_plans()));
create policy written on plan_step for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and ((select acting('staff')) is null or made_by = (select acting('staff'))));

-- Those of one agency who act on one participant's plan come one after the other; whoever waited sees what the one before did.
create function queue_for_plan(p_participant uuid) returns void
  language sql volatile set search_path = bas, pg_temp
  as $$ select pg_advisory_xact_lock(hashtextextended('plan ' || acting('agency')::text || ' ' || p_participant::text, 0)) $$;
revoke execute on function queue_for_plan(uuid) from public;
grant execute on function queue_for_plan(uuid) to bas_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- What is mapped before a placement (PRO-05): each area of the kind of information that it is, by the agency that asked.

create table mapping_part (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null,
  retention_class text not null,
  area text not null,
  version int not null check (version between 1 and 999),
  answer text not null check (answer in ('TOLD', 'NOTHING', 'NOT_WISHED', 'ELSEWHERE')),
  text text check (length(text) between 1 and 4000),
  changes_hours boolean,
  written_by uuid not null references staff,
  written_at timestamptz not null,
  primary key (collaboration_id, id),
  -- Of two who write at once one is the later, and is told so.
  unique (collaboration_id, owner_agency_id, participant_id, area, version),
  check (category = case
    when area in ('WORK', 'EDUCATION', 'WISHES', 'STRENGTHS') then 'WORK_MAPPING'
    when area = 'HEALTH' then 'WORK_CAPACITY_HEALTH'
    when area = 'HOUSING' then 'HOUSING_SUPPORT'
    when area = 'ECONOMY' then 'ECONOMY_DEBT'
    when area in ('FAMILY', 'NETWORK') then 'FAMILY'
    else 'none' end),
  check (answer = 'TOLD' or text is null),
  check ((area = 'FAMILY' and answer = 'TOLD') = (changes_hours is not null)),
  check (answer <> 'TOLD' or text is not null or changes_hours is not null),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id)
);
comment on table mapping_part is 'One row for each version of an area, added and never changed; the newest holds.';
comment on column mapping_part.changes_hours is 'Of a family: whether somebody''s needs change the hours. Of children nothing else is kept.';

create table mapping_reason (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'WORK_MAPPING'),
  retention_class text not null,
  reason text not null check (length(reason) between 10 and 500),
  written_by uuid not null references staff,
  written_at timestamptz not null,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id)
);
comment on table mapping_reason is 'Why the first placement may begin before everything has been asked about.';

do $$
declare
  t text;
begin
  foreach t in array array['mapping_part', 'mapping_reason'] loop
    execute format('create index on %I (collaboration_id, participant_id)', t);
    execute format('alter table %I enable row level security', t);
    execute format($p$
      create policy seen on %I for select to bas_app using (
        collaboration_id = (select acting('collaboration'))
        and (owner_agency_id = any ((select own_agencies())::uuid[])
             or (participant_id, owner_agency_id, category) in (select g.participant_id, g.owner_agency_id, g.category from grounds() g)))
    $p$, t);
    execute format($p$
      create policy written on %I for insert to bas_app with check (
        collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
        and ((select acting('staff')) is null or written_by = (select acting('staff'))))
    $p$, t);
    execute format('grant select, insert on %I to bas_app', t);
    perform tells_changes(t);
    perform held_from_disposal(t);
  end loop;
end $$;

-- Those of one agency who write about one participant come one after the other.
create function queue_for_mapping(p_participant uuid) returns void
  language sql volatile set search_path = bas, pg_temp
  as $$ select pg_advisory_xact_lock(hashtextextended('mapping ' || acting('agency')::text || ' ' || p_participant::text, 0)) $$;
revoke execute on function queue_for_mapping(uuid) from public;
grant execute on function queue_for_mapping(uuid) to bas_app;

-- Whether the acting agency has asked about everything, or has said why not: no word of what came of it. It runs with the
-- asker's own rights, so under row-level security.
create function mapping_suffices(p_participant uuid) returns boolean
  language sql stable set search_path = bas, pg_temp
  as $$
    select exists (select from mapping_reason r
        where r.collaboration_id = acting('collaboration') and r.owner_agency_id = acting('agency')
          and r.participant_id = p_participant)
      or (select count(distinct m.area) from mapping_part m
        where m.collaboration_id = acting('collaboration') and m.owner_agency_id = acting('agency')
          and m.participant_id = p_participant) = 9
  $$;
revoke execute on function mapping_suffices(uuid) from public;
grant execute on function mapping_suffices(uuid) to bas_app;
