-- Appointments as they are booked, moved and kept; how somebody wants to be contacted; and the steps that are taken when
-- they do not come (decision 0035).

-- An appointment has one time for ever: moved, it gets a step, and another is booked in its place.
alter table contact drop constraint contact_attendance_check;
alter table contact add constraint contact_attendance_check
  check (attendance in ('PLANNED', 'CAME', 'LATE', 'MISSED', 'RESCHEDULED', 'CANCELLED', 'UNANSWERED'));
alter table contact add column minutes int check (minutes between 5 and 480);
alter table contact add column note text check (length(note) between 1 and 500);
alter table contact add column made_by uuid references staff;
alter table contact add column made_at timestamptz;
alter table contact add column replaces uuid;
alter table contact add column reminder_id uuid;
alter table contact add check ((made_by is null) = (made_at is null));
alter table contact add unique (collaboration_id, id, owner_agency_id, participant_id);
alter table contact add unique (collaboration_id, replaces);
alter table contact add foreign key (collaboration_id, replaces, owner_agency_id, participant_id)
  references contact (collaboration_id, id, owner_agency_id, participant_id) deferrable initially deferred;
alter table contact add foreign key (collaboration_id, reminder_id, owner_agency_id, participant_id)
  references message (collaboration_id, id, owner_agency_id, participant_id) deferrable initially deferred;
comment on column contact.attendance is 'As it was when it was written; what was said since is in contact_step.';
comment on column contact.made_by is 'Who wrote it; null for what is older than that this was kept.';
comment on column contact.reminder_id is 'The message that reminds of it.';
create index on contact (collaboration_id, held_by, held_at) where attendance = 'PLANNED';

create table contact_step (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'ATTENDANCE'),
  retention_class text not null,
  contact_id uuid not null,
  no int not null check (no > 0),
  attendance text not null check (attendance in ('PLANNED', 'CAME', 'LATE', 'MISSED', 'RESCHEDULED', 'CANCELLED')),
  reason text check (reason in ('ACCEPTED', 'NOT_ACCEPTED', 'LOGISTICS')),
  asked_by text check (asked_by in ('PARTICIPANT', 'AGENCY')),
  note text check (length(note) between 1 and 500),
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  -- Of two who act at once one is the later, and is told so.
  unique (collaboration_id, contact_id, no),
  check ((attendance in ('RESCHEDULED', 'CANCELLED')) = (asked_by is not null)),
  foreign key (collaboration_id, contact_id, owner_agency_id, participant_id)
    references contact (collaboration_id, id, owner_agency_id, participant_id) deferrable initially deferred,
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id)
);
comment on table contact_step is 'Added, never changed: the last says whether they came. PLANNED takes the one before back.';
create index on contact_step (collaboration_id, participant_id);

create table reach_wish (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'CONTACT'),
  retention_class text not null,
  ways text not null check (ways ~ '^[A-Z]+(,[A-Z]+)*$'),
  not_before time,
  not_after time,
  avoid text check (length(avoid) between 1 and 500),
  other_person text check (length(other_person) between 1 and 200),
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, owner_agency_id, participant_id)
    references case_file (collaboration_id, owner_agency_id, participant_id) deferrable initially deferred,
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id)
);
comment on table reach_wish is 'How somebody wants to be contacted: added, never changed, the newest holds.';
comment on column reach_wish.other_person is 'Who may be asked; there is one only if the participant said so.';
create index on reach_wish (collaboration_id, participant_id);

create table ladder (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'ATTENDANCE'),
  retention_class text not null,
  contact_id uuid not null,
  target_group text not null check (target_group ~ '^[A-Z][A-Z_]{2,39}$'),
  edition_version int not null check (edition_version >= 0),
  missed_on date not null,
  rungs text not null check (rungs ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2} [A-Z]+(;[0-9]{4}-[0-9]{2}-[0-9]{2} [A-Z]+){0,9}$'),
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, id, owner_agency_id, participant_id),
  foreign key (collaboration_id, contact_id, owner_agency_id, participant_id)
    references contact (collaboration_id, id, owner_agency_id, participant_id) deferrable initially deferred,
  foreign key (collaboration_id, owner_agency_id, participant_id)
    references case_file (collaboration_id, owner_agency_id, participant_id) deferrable initially deferred,
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id)
);
comment on column ladder.rungs is 'Day and act of each step, as the policy of the day it began on said: a later edition does not move them.';
create index on ladder (collaboration_id, participant_id);

create table ladder_step (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'ATTENDANCE'),
  retention_class text not null,
  ladder_id uuid not null,
  no int not null check (no > 0),
  kind text not null check (kind in ('ALERTED', 'CONTACT', 'CONTINUE', 'PAUSE', 'EXIT', 'MISTAKE', 'RESUMED')),
  unit_id uuid references unit,
  reason text check (length(reason) between 1 and 500),
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, ladder_id, no),
  check ((kind = 'ALERTED') = (unit_id is not null)),
  check ((kind in ('CONTINUE', 'PAUSE', 'EXIT')) = (reason is not null)),
  foreign key (collaboration_id, ladder_id, owner_agency_id, participant_id)
    references ladder (collaboration_id, id, owner_agency_id, participant_id) deferrable initially deferred,
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id)
);
comment on table ladder_step is 'Whom one has told, and how it ended: added, never changed. EXIT is what was decided, and ends nothing else.';
create index on ladder_step (collaboration_id, participant_id);

do $$
declare
  t text;
begin
  foreach t in array array['contact_step', 'reach_wish', 'ladder', 'ladder_step'] loop
    execute format('alter table %I enable row level security', t);
    execute format($p$
      create policy written on %I for insert to bas_app with check (
        collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
        and ((select acting('staff')) is null or made_by = (select acting('staff'))))
    $p$, t);
    perform tells_changes(t);
    perform held_from_disposal(t);
  end loop;
  -- How one looks for somebody is the own agency's business, whatever was agreed.
  foreach t in array array['reach_wish', 'ladder', 'ladder_step'] loop
    execute format($p$
      create policy seen on %I for select to bas_app using (
        collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency')))
    $p$, t);
  end loop;
end $$;
-- Whether they came is seen with the appointment.
create policy seen on contact_step for select to bas_app using (
  collaboration_id = (select acting('collaboration'))
  and (owner_agency_id = any ((select own_agencies())::uuid[])
       or (participant_id, owner_agency_id, category) in (select g.participant_id, g.owner_agency_id, g.category from grounds() g)));
grant select, insert on contact_step, reach_wish, ladder, ladder_step to bas_app;

-- What happens to one person's appointments and steps happens one after the other; whoever waited sees what came before.
create function queue_for_contact() returns void
  language sql volatile set search_path = bas, pg_temp
  as $$ select pg_advisory_xact_lock(hashtextextended('contact ' || acting('agency')::text || acting('participant')::text, 0)) $$;

-- The units of other agencies to which the acting agency may say something of this category about the participant of the
-- use case, today: by consent, or by a decision it has recorded.
create function units_told(p_category text) returns table (unit_id uuid)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select c.recipient_unit_id
      from consent c
      join consent_scope s on s.collaboration_id = c.collaboration_id and s.consent_id = c.id and s.shared_category = p_category
     where c.collaboration_id = acting('collaboration') and c.participant_id = acting('participant')
       and c.owner_agency_id = acting('agency') and c.purpose = acting_purpose()
       and swedish_day(acting_instant()) between c.valid_from and c.valid_until
       and not exists (
         select from consent_ending e
          where e.collaboration_id = c.collaboration_id and e.consent_id = c.id
            and (e.shared_category is null or e.shared_category = s.shared_category)
            and e.ended_at <= acting_instant())
    union
    select g.recipient_unit_id
      from recorded_ground g
      join recorded_ground_scope s on s.collaboration_id = g.collaboration_id and s.recorded_ground_id = g.id
                                  and s.shared_category = p_category
     where g.collaboration_id = acting('collaboration') and g.participant_id = acting('participant')
       and g.owner_agency_id = acting('agency') and g.purpose = acting_purpose()
       and swedish_day(acting_instant()) between g.valid_from and g.valid_until
       and not exists (
         select from recorded_ground_ending e
          where e.collaboration_id = g.collaboration_id and e.recorded_ground_id = g.id and e.ended_at <= acting_instant())
  $$;

-- Tells a unit of another agency that the acting one has lost contact: a task there, if they know the participant. The
-- answer is whether it could be sent, and never whether there was somebody to get it.
create function alert_unit(p_ladder uuid, p_unit uuid, p_missed date, p_due date) returns boolean
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    if not exists (select from units_told('ATTENDANCE') t where t.unit_id = p_unit)
       or not exists (select from ladder l
                       where l.collaboration_id = acting('collaboration') and l.id = p_ladder
                         and l.owner_agency_id = acting('agency') and l.participant_id = acting('participant')) then
      return false;
    end if;
    insert into task (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, case_file_id, kind,
        source_kind, source_id, about_day, about_unit, unit_id, staff_id, due_on, created_at, created_by)
      select gen_random_uuid(), f.collaboration_id, f.owner_agency_id, f.participant_id, 'ATTENDANCE', 'CASE', f.id, 'ALERTED',
             'LADDER', md5(p_ladder::text || p_unit::text)::uuid, p_missed, acting('unit'), p_unit, main.staff_id, p_due,
             acting_instant(), null
        from unit u
        join case_file f on f.collaboration_id = acting('collaboration') and f.owner_agency_id = u.agency_id
                        and f.participant_id = acting('participant')
        left join lateral (
          select a.staff_id from assignment a
           where a.collaboration_id = f.collaboration_id and a.case_file_id = f.id and a.part = 'MAIN' and f.unit_id = p_unit
             and swedish_day(acting_instant()) >= a.valid_from
             and (a.valid_until is null or swedish_day(acting_instant()) <= a.valid_until)
           order by a.valid_from, a.id limit 1) main on true
       where u.id = p_unit and u.agency_id <> acting('agency')
      on conflict (collaboration_id, owner_agency_id, source_kind, source_id, kind) do nothing;
    return true;
  end $$;

-- Whether the asker is to be somewhere else then: of all their appointments, whoever they are with; nothing else is told.
create function appointment_overlaps(p_from timestamptz, p_until timestamptz, p_except uuid) returns boolean
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select exists (
      select from contact k
        left join lateral (
          select s.attendance from contact_step s
           where s.collaboration_id = k.collaboration_id and s.contact_id = k.id order by s.no desc limit 1) last on true
       where k.collaboration_id = acting('collaboration') and k.owner_agency_id = acting('agency')
         and k.held_by = acting('staff') and k.attendance = 'PLANNED' and coalesce(last.attendance, 'PLANNED') = 'PLANNED'
         and k.held_at < p_until and k.held_at + make_interval(mins => coalesce(k.minutes, 30)) > p_from
         and k.id is distinct from p_except)
  $$;

revoke execute on function queue_for_contact(), units_told(text), alert_unit(uuid, uuid, date, date),
  appointment_overlaps(timestamptz, timestamptz, uuid) from public;
grant execute on function queue_for_contact(), units_told(text), alert_unit(uuid, uuid, date, date),
  appointment_overlaps(timestamptz, timestamptz, uuid) to bas_app;

-- The ladder is the agency's to decide.
alter table edition drop constraint edition_kind_check;
alter table edition add constraint edition_kind_check check (kind in ('POLICY', 'CODE_LIST', 'TEMPLATE', 'TEXT', 'LADDER'));
