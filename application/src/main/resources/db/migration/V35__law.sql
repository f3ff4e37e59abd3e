-- The law as configuration (decision 0044): which grounds an agency uses, what ends when a participant has died, and the six
-- things that the employment service tells the social board without consent.

-- ---------------------------------------------------------------------------------------------------------------------
-- Changes a function that stands by its text: another migration may have changed it too. What is not there stops the
-- migration instead of being left out.

create function patch_function(p_function regprocedure, p_old text, p_new text) returns void
  language plpgsql volatile set search_path = bas, pg_temp
  as $$
  declare
    v_before text := pg_get_functiondef(p_function);
  begin
    if position(p_old in v_before) = 0 then
      raise exception 'there is no "%" in %', p_old, p_function;
    end if;
    execute replace(v_before, p_old, p_new);
  end $$;
revoke execute on function patch_function(regprocedure, text, text) from public;

-- ---------------------------------------------------------------------------------------------------------------------
-- Which provisions an agency uses is an edition: a kind more.

do $$
declare
  v_check text;
begin
  select pg_get_constraintdef(oid) into v_check
    from pg_constraint where conrelid = 'bas.edition'::regclass and conname = 'edition_kind_check';
  if v_check is null or position('ARRAY[' in v_check) = 0 then
    raise exception 'what kinds of editions there are is not said as a list: %', v_check;
  end if;
  execute 'alter table edition drop constraint edition_kind_check';
  execute 'alter table edition add constraint edition_kind_check ' || replace(v_check, 'ARRAY[', 'ARRAY[''LAW''::text, ');
end $$;

-- A field of what an agency's administrators have written of the law, as it stands on the day of the use case; null where
-- they have written nothing. Of any agency of the collaboration: by what it may disclose, others see or do not see.
create function law_field(p_agency uuid, p_item text, p_field text) returns text
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select e.content ->> p_field
      from edition e
     where e.collaboration_id = acting('collaboration') and e.agency_id = p_agency and e.kind = 'LAW' and e.item = p_item
       and e.valid_from <= swedish_day(acting_instant())
       and not exists (select from edition_withdrawal w where w.edition_id = e.id)
     order by e.valid_from desc, e.version desc
     limit 1
  $$;

-- Whether an agency uses a provision on the day of the use case. The general clause does not reach chapter 26, whatever
-- anybody has written (CON-07); beyond that it is the agency's to decide, and se.bas.domain.ground.ProvisionUse has what
-- holds until it has.
create or replace function ground_possible(p_kind text, p_agency uuid) returns boolean
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select exists (
      select from agency a
       where a.id = p_agency
         and p_kind in ('HARM_TEST', 'DUTY_10_28', 'NECESSARY_10_2', 'GENERAL_10_27', 'PARTY_10_3', 'CRIME_FRAUD_10_15A')
         and not (p_kind = 'GENERAL_10_27' and a.secrecy_regime = 'OSL_26')
         and coalesce(law_field(a.id, p_kind, a.secrecy_regime),
               case when p_kind = 'CRIME_FRAUD_10_15A' and a.secrecy_regime = 'OSL_26' then 'NO' else 'YES' end) = 'YES')
  $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- The deceased (CON-42). An agency knows it when it has written it down with what the participant wishes of messages, or
-- as why they left the programme, and has not taken that back.

-- By any of some agencies: one question instead of several, where rows are asked about one by one.
create function known_deceased_to(p_agencies uuid[], p_participant uuid) returns boolean
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select exists (
      select from message_wish w
       where w.collaboration_id = acting('collaboration') and w.owner_agency_id = any (p_agencies)
         and w.participant_id = p_participant and w.kind = 'DECEASED' and w.made_at <= acting_instant())
    or exists (
      select from enrolment_step s
       where s.collaboration_id = acting('collaboration') and s.owner_agency_id = any (p_agencies)
         and s.participant_id = p_participant and s.exit_reason = 'DECEASED'
         and s.happened_on <= swedish_day(acting_instant()) and s.made_at <= acting_instant()
         and not exists (select from enrolment_step b
                          where b.collaboration_id = s.collaboration_id and b.owner_agency_id = s.owner_agency_id
                            and b.participant_id = s.participant_id and b.undoes = s.no))
  $$;
comment on function known_deceased_to is 'By what those agencies have written: what one knows is not told to another by it.';
create index on message_wish (collaboration_id, participant_id) where kind = 'DECEASED';
create index on enrolment_step (collaboration_id, participant_id) where exit_reason = 'DECEASED';

create function known_deceased(p_agency uuid, p_participant uuid) returns boolean
  language sql stable security definer set search_path = bas, pg_temp
  as $$ select known_deceased_to(array[p_agency], p_participant) $$;
comment on function known_deceased is 'By what that agency itself has written: what one knows is not told to another by it.';

-- Whether the acting agency knows that the participant of the use case has died.
create function subject_deceased() returns boolean
  language sql stable security definer set search_path = bas, pg_temp
  as $$ select known_deceased(acting('agency'), acting('participant')) $$;

-- What was to be done for somebody who has died is done with. What staff note down to do from then on stays.
create function stop_tasks_at_death() returns trigger
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    insert into task_step (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, task_id, no, kind,
        made_by, made_at, unit_id, staff_id)
      select gen_random_uuid(), t.collaboration_id, t.owner_agency_id, t.participant_id, t.category, t.retention_class, t.id,
             coalesce(last.no, 0) + 1, 'DONE', null, new.made_at,
             case when last.no is null then t.unit_id else last.unit_id end,
             case when last.no is null then t.staff_id else last.staff_id end
        from task t
        left join lateral (
          select s.no, s.kind, s.unit_id, s.staff_id from task_step s
           where s.collaboration_id = t.collaboration_id and s.task_id = t.id order by s.no desc limit 1) last on true
       where t.collaboration_id = new.collaboration_id and t.owner_agency_id = new.owner_agency_id
         and t.participant_id = new.participant_id and t.created_at <= new.made_at
         and coalesce(last.kind, '') not in ('DONE', 'SKIPPED')
      on conflict (collaboration_id, task_id, no) do nothing;
    return null;
  end $$;
create trigger stops_tasks after insert on message_wish
  for each row when (new.kind = 'DECEASED') execute function stop_tasks_at_death();
create trigger stops_tasks after insert on enrolment_step
  for each row when (new.exit_reason = 'DECEASED') execute function stop_tasks_at_death();

-- It was a mistake, and nothing else says so: what was stopped by it is to be done after all.
create function resume_tasks() returns trigger
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    insert into task_step (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, task_id, no, kind,
        made_by, made_at, unit_id, staff_id)
      select gen_random_uuid(), t.collaboration_id, t.owner_agency_id, t.participant_id, t.category, t.retention_class, t.id,
             last.no + 1, 'REOPENED', null, new.made_at, last.unit_id, last.staff_id
        from enrolment_step mistaken
        join task t on t.collaboration_id = mistaken.collaboration_id and t.owner_agency_id = mistaken.owner_agency_id
                   and t.participant_id = mistaken.participant_id
        join lateral (
          select s.no, s.kind, s.made_by, s.made_at, s.unit_id, s.staff_id from task_step s
           where s.collaboration_id = t.collaboration_id and s.task_id = t.id order by s.no desc limit 1) last on true
       where mistaken.collaboration_id = new.collaboration_id and mistaken.owner_agency_id = new.owner_agency_id
         and mistaken.participant_id = new.participant_id and mistaken.no = new.undoes
         and mistaken.exit_reason = 'DECEASED'
         and last.kind = 'DONE' and last.made_by is null and last.made_at = mistaken.made_at
         and not known_deceased(new.owner_agency_id, new.participant_id)
      on conflict (collaboration_id, task_id, no) do nothing;
    return null;
  end $$;
create trigger resumes_tasks after insert on enrolment_step
  for each row when (new.undoes is not null) execute function resume_tasks();

-- Nothing gives rise to a task about somebody who has died; a reminder that somebody writes for themselves is theirs.
create function no_task_after_death() returns trigger
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    if known_deceased(new.owner_agency_id, new.participant_id) then
      return null;
    end if;
    return new;
  end $$;
create trigger none_after_death before insert on task
  for each row when (new.kind <> 'REMINDER') execute function no_task_after_death();

-- ---------------------------------------------------------------------------------------------------------------------
-- The facts for the gate. Death ends what a participant has agreed to; that the asker's own side knows of it ends for them
-- what another agency would still tell. A decision counts as revoked on a day when its owner does not use the provision.

create or replace function consent_facts()
  returns table (consent_id uuid, discloser uuid, recipient_unit uuid, purpose text, valid_from date, valid_until date,
    category text, ended_kind text, ended_at timestamptz)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select c.id, c.owner_agency_id, c.recipient_unit_id, c.purpose, c.valid_from, c.valid_until, s.shared_category,
           e.kind, e.ended_at
      from consent c
      join consent_scope s on s.collaboration_id = c.collaboration_id and s.consent_id = c.id
      left join lateral (
        select o.kind, o.ended_at from consent_ending o
         where o.collaboration_id = c.collaboration_id and o.consent_id = c.id
           and (o.shared_category is null or o.shared_category = s.shared_category)
        union all
        select 'DECEASED', acting_instant()
         where known_deceased_to(array[c.owner_agency_id, acting('agency')], c.participant_id)) e on true
     where c.collaboration_id = acting('collaboration') and c.participant_id = acting('participant')
       and not c.owner_agency_id = any (own_agencies())
     order by c.id, s.shared_category
  $$;

select patch_function('recorded_ground_facts()',
  'e.ended_at',
  'case when ground_possible(g.kind, g.owner_agency_id) then e.ended_at'
    || ' else least(e.ended_at, acting_instant()) end');

-- ---------------------------------------------------------------------------------------------------------------------
-- Rows: the same again.

select patch_function(f.name::regprocedure,
    'and swedish_day(acting_instant()) between c.valid_from and c.valid_until',
    'and swedish_day(acting_instant()) between c.valid_from and c.valid_until'
      || ' and not known_deceased(c.owner_agency_id, c.participant_id)')
  from (values ('units_told(text)'), ('may_be_told(uuid, uuid, uuid, text)')) as f (name);
select patch_function(f.name::regprocedure,
    'and swedish_day(acting_instant()) between g.valid_from and g.valid_until',
    'and swedish_day(acting_instant()) between g.valid_from and g.valid_until'
      || ' and ground_possible(g.kind, g.owner_agency_id)')
  from (values ('units_told(text)'), ('may_be_told(uuid, uuid, uuid, text)')) as f (name);

-- What a sender is shown before something is sent.
select patch_function('grounds_given(uuid)',
  'when swedish_day(acting_instant()) > c.valid_until then ''OVER''',
  'when swedish_day(acting_instant()) > c.valid_until then ''OVER'''
    || ' when known_deceased(c.owner_agency_id, c.participant_id) then ''ENDED''');
select patch_function('grounds_given(uuid)',
  'when swedish_day(acting_instant()) > g.valid_until then ''OVER''',
  'when swedish_day(acting_instant()) > g.valid_until then ''OVER'''
    || ' when not ground_possible(g.kind, g.owner_agency_id) then ''ENDED''');

-- ---------------------------------------------------------------------------------------------------------------------
-- The duty of the employment service towards the social board (2008:975 5 §; CON-08).

alter table agency add column body text check (body in ('SOCIAL_BOARD', 'EMPLOYMENT_SERVICE'));
comment on column agency.body is 'What a statute calls it, where one lays a duty on it or gives it a right; null where none does.';
update agency set body = 'SOCIAL_BOARD' where code = 'soc';
update agency set body = 'EMPLOYMENT_SERVICE' where code = 'af';

create table duty_sheet (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'DUTY_SHEET'),
  retention_class text not null,
  version int not null check (version between 1 and 9999),
  -- 1
  person_name text not null check (length(person_name) between 1 and 250),
  person_number text not null check (person_number ~ '^[0-9]{12}$'),
  -- 2
  registered_from date not null,
  registered_until date check (registered_until >= registered_from),
  -- 3
  unemployment_fund text check (unemployment_fund ~ '^[^[:cntrl:]]{1,60}$'),
  -- 4
  job_seeker_category text not null check (job_seeker_category ~ '^[^[:cntrl:]]{1,60}$'),
  -- 5
  programme text check (programme ~ '^[^[:cntrl:]]{1,60}$'),
  programme_from date,
  programme_until date check (programme_until >= programme_from),
  -- 6
  last_report_on date,
  written_by uuid not null references staff,
  written_at timestamptz not null,
  primary key (collaboration_id, id),
  -- Of two who write at once one is the later, and is told so.
  unique (collaboration_id, owner_agency_id, participant_id, version),
  check ((programme is null) = (programme_from is null)),
  check (programme is not null or programme_until is null),
  foreign key (collaboration_id, owner_agency_id, participant_id)
    references case_file (collaboration_id, owner_agency_id, participant_id) deferrable initially deferred,
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id)
);
comment on table duty_sheet is 'The six things that the ordinance names, and no seventh. Added, never changed: the latest version holds.';
create index on duty_sheet (collaboration_id, participant_id);

-- Whether an agency owes another the sheet on the day of the use case: it is what the ordinance names on either side, and
-- the owner has said that the duty is to be carried out here. Until it has, no.
create function owes_duty(p_owner uuid, p_receiver uuid) returns boolean
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select exists (
      select from agency o join agency r on r.id = p_receiver and r.body = 'SOCIAL_BOARD'
       where o.id = p_owner and o.body = 'EMPLOYMENT_SERVICE'
         and coalesce(law_field(o.id, 'DUTY_2008_975', 'IN_USE'), 'NO') = 'YES')
  $$;

alter table duty_sheet enable row level security;
create policy seen on duty_sheet for select to bas_app using (
  collaboration_id = (select acting('collaboration'))
  and (owner_agency_id = any ((select own_agencies())::uuid[])
       or (participant_id, owner_agency_id, category) in (select g.participant_id, g.owner_agency_id, g.category from grounds() g)));
-- Written by the employment service alone, in its own file; who it is about comes from that file and nowhere else. Of a
-- protected identity there is none.
create policy written on duty_sheet for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and participant_id = (select acting('participant')) and written_by = (select acting('staff'))
  and exists (select from agency a where a.id = duty_sheet.owner_agency_id and a.body = 'EMPLOYMENT_SERVICE')
  and exists (select from identity i
               where i.collaboration_id = duty_sheet.collaboration_id and i.owner_agency_id = duty_sheet.owner_agency_id
                 and i.participant_id = duty_sheet.participant_id and i.protection = 'NONE'
                 and i.personal_number = duty_sheet.person_number
                 and i.given_name || ' ' || i.family_name = duty_sheet.person_name));
grant select, insert on duty_sheet to bas_app;
select tells_changes('duty_sheet');
select held_from_disposal('duty_sheet');

-- Those who write about one participant come one after the other; whoever waited sees what the one before did.
create function queue_for_duty_sheet(p_participant uuid) returns void
  language sql volatile set search_path = bas, pg_temp
  as $$ select pg_advisory_xact_lock(hashtextextended('duty sheet ' || p_participant::text, 0)) $$;

-- What others let the acting unit see, for the policies of every table: so it asks as little as it can. The duty opens the
-- sheet, and nothing else: no other kind of information is named there.
create or replace function grounds() returns table (participant_id uuid, owner_agency_id uuid, category text)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select c.participant_id, c.owner_agency_id, s.shared_category
      from consent c
      join consent_scope s on s.collaboration_id = c.collaboration_id and s.consent_id = c.id
     where c.collaboration_id = acting('collaboration') and c.participant_id = acting('participant')
       and c.recipient_unit_id = acting('unit') and c.purpose = acting_purpose()
       and swedish_day(acting_instant()) between c.valid_from and c.valid_until
       and not known_deceased_to(array[c.owner_agency_id, acting('agency')], c.participant_id)
       and not exists (
         select from consent_ending e
          where e.collaboration_id = c.collaboration_id and e.consent_id = c.id
            and (e.shared_category is null or e.shared_category = s.shared_category)
            and e.ended_at <= acting_instant())
    union
    select g.participant_id, g.owner_agency_id, s.shared_category
      from recorded_ground g
      join recorded_ground_scope s on s.collaboration_id = g.collaboration_id and s.recorded_ground_id = g.id
     where g.collaboration_id = acting('collaboration') and g.participant_id = acting('participant')
       and g.recipient_unit_id = acting('unit') and g.purpose = acting_purpose()
       and swedish_day(acting_instant()) between g.valid_from and g.valid_until
       and ground_possible(g.kind, g.owner_agency_id)
       and not exists (
         select from recorded_ground_ending e
          where e.collaboration_id = g.collaboration_id and e.recorded_ground_id = g.id
            and e.ended_at <= acting_instant())
    union
    select acting('participant'), d.agency_id, 'DUTY_SHEET'::text
      from participation d join agency o on o.id = d.agency_id and o.body = 'EMPLOYMENT_SERVICE'
     where d.collaboration_id = acting('collaboration') and acting('participant') is not null
       and acting_purpose() = 'COORDINATION'
       and (select r.body from agency r where r.id = acting('agency')) = 'SOCIAL_BOARD'
       and owes_duty(d.agency_id, acting('agency'))
  $$;

revoke execute on function law_field(uuid, text, text), known_deceased_to(uuid[], uuid), known_deceased(uuid, uuid), subject_deceased(), stop_tasks_at_death(),
  resume_tasks(), no_task_after_death(), owes_duty(uuid, uuid), queue_for_duty_sheet(uuid) from public;
grant execute on function known_deceased(uuid, uuid), subject_deceased(), owes_duty(uuid, uuid), queue_for_duty_sheet(uuid)
  to bas_app;
