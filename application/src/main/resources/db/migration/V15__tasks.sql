-- Tasks: what somebody at an agency has to do about a case, by when, and what became of it (decision 0023).

create table task (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category in ('KNOWN_AT_AGENCY', 'CONTACT', 'ATTENDANCE', 'WORK_MAPPING',
    'WORK_CAPACITY_HEALTH', 'ADDICTION_TREATMENT', 'SOBRIETY_RELAPSE', 'HOUSING_SUPPORT', 'ECONOMY_DEBT', 'FAMILY',
    'CRIMINAL', 'PLACEMENT', 'PLAN', 'AF_DECISIONS', 'CONSENT')),
  retention_class text not null,
  case_file_id uuid not null,
  kind text not null check (kind ~ '^[A-Z][A-Z0-9_]{2,39}$'),
  source_kind text not null check (source_kind ~ '^[A-Z][A-Z0-9_]{2,39}$'),
  source_id uuid not null,
  text text check (length(text) between 1 and 500),
  about_day date,
  about_unit uuid references unit,
  unit_id uuid not null,
  staff_id uuid references staff,
  due_on date not null,
  created_at timestamptz not null,
  created_by uuid references staff,
  primary key (collaboration_id, id),
  -- What gives rise to a task does so once, however often it is looked at.
  unique (collaboration_id, owner_agency_id, source_kind, source_id, kind),
  -- What becomes of a task has its keys and its category.
  unique (collaboration_id, id, owner_agency_id, participant_id, category),
  check ((kind = 'REMINDER') = (text is not null)),
  foreign key (collaboration_id, case_file_id) references case_file (collaboration_id, id) deferrable initially deferred,
  foreign key (collaboration_id, owner_agency_id, participant_id)
    references case_file (collaboration_id, owner_agency_id, participant_id) deferrable initially deferred,
  foreign key (owner_agency_id, unit_id) references unit (agency_id, id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id)
);
comment on column task.category is 'What it is about; DRAFT is nobody''s task.';
comment on column task.kind is 'Which words it is told in: se.bas.domain.task.TaskKind has the list. Only a REMINDER has words of its own.';
comment on column task.about_unit is 'A unit that the words name; another agency''s too, so not who is to do it.';
comment on column task.unit_id is 'Who is to do it to begin with; what was changed since is in task_step.';
comment on column task.created_by is 'Null when the system made it.';
create index on task (collaboration_id, participant_id);
create index on task (collaboration_id, case_file_id);

create table task_step (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null,
  retention_class text not null,
  task_id uuid not null,
  no int not null check (no > 0),
  kind text not null check (kind in ('TAKEN', 'DONE', 'SKIPPED', 'HANDED_ON', 'REOPENED')),
  made_by uuid references staff,
  made_at timestamptz not null,
  unit_id uuid not null,
  staff_id uuid references staff,
  text text check (length(text) between 1 and 500),
  primary key (collaboration_id, id),
  -- Of two who act at once one is the later, and is told so.
  unique (collaboration_id, task_id, no),
  check (kind <> 'SKIPPED' or length(btrim(text)) >= 10),
  foreign key (owner_agency_id, unit_id) references unit (agency_id, id),
  foreign key (collaboration_id, task_id, owner_agency_id, participant_id, category)
    references task (collaboration_id, id, owner_agency_id, participant_id, category) deferrable initially deferred
);
comment on table task_step is 'Added, never changed: where a task stands is what its steps say.';
comment on column task_step.unit_id is 'Who has it from here on; with staff_id null, the unit as such.';
comment on column task_step.made_by is 'Null when the system did it.';
create index on task_step (collaboration_id, participant_id);

do $$
declare
  t text;
begin
  foreach t in array array['task', 'task_step'] loop
    execute format('alter table %I enable row level security', t);
    -- Who has what to do is the agency's own business, whatever was agreed.
    execute format($p$
      create policy seen on %I for select to bas_app using (
        collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency')))
    $p$, t);
    perform tells_changes(t);
    perform held_from_disposal(t);
  end loop;
end $$;
-- Nobody speaks in another's name; a job makes what its source says.
create policy written on task for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and ((select acting('staff')) is null or created_by = (select acting('staff'))));
create policy written on task_step for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and ((select acting('staff')) is null or made_by = (select acting('staff'))));
grant select, insert on task, task_step to bas_app;

-- Whoever had it before hears of a step as well as whoever has it now.
create function tell_task_step() returns trigger
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    perform pg_notify('bas_changes', topic_of(had.kind, had.id))
      from (
        select 'unit', unit_id from task where collaboration_id = new.collaboration_id and id = new.task_id
        union select 'staff', staff_id from task where collaboration_id = new.collaboration_id and id = new.task_id
        union select 'unit', unit_id from task_step where collaboration_id = new.collaboration_id and task_id = new.task_id
        union select 'staff', staff_id from task_step where collaboration_id = new.collaboration_id and task_id = new.task_id
      ) as had (kind, id)
     where had.id is not null;
    return null;
  end $$;
create trigger tells_those_before after insert on task_step for each row execute function tell_task_step();

-- Acts on one task come one after the other; whoever waited sees what the one before did.
create function queue_for_task(p_task uuid) returns void
  language sql volatile set search_path = bas, pg_temp
  as $$ select pg_advisory_xact_lock(hashtextextended('task ' || p_task::text, 0)) $$;

-- Who can be given something to do about the case of the use case: those of the own agency who can open it today, each
-- under the unit of a mandate by which they can.
create function task_doers(p_case_file uuid) returns table (staff_id uuid, name text, unit_id uuid)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select distinct s.id, s.display_name, m.unit_id
      from case_file f
      join mandate m on m.collaboration_id = f.collaboration_id and m.agency_id = f.owner_agency_id
       and m.role in ('CASEWORKER', 'HOUSING_SUPPORT')
       and swedish_day(acting_instant()) between m.valid_from and m.valid_until
      join staff s on s.id = m.staff_id and s.agency_id = f.owner_agency_id
     where f.id = p_case_file and f.collaboration_id = acting('collaboration') and f.owner_agency_id = acting('agency')
       and f.participant_id = acting('participant')
       and (exists (select from assignment a
                     where a.collaboration_id = f.collaboration_id and a.case_file_id = f.id and a.staff_id = m.staff_id
                       and swedish_day(acting_instant()) >= a.valid_from
                       and (a.valid_until is null or swedish_day(acting_instant()) <= a.valid_until))
            or exists (select from cover_in_force(f.id, m.staff_id, m.unit_id, acting_instant())))
     order by s.display_name, s.id, m.unit_id
  $$;

revoke execute on function tell_task_step(), queue_for_task(uuid), task_doers(uuid) from public;
grant execute on function queue_for_task(uuid), task_doers(uuid) to bas_app;
