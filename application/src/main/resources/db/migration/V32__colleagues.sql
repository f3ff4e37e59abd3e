-- Colleagues beside the main caseworker: coordinators, housing support workers and deputies are added to a case, and their
-- part ends (PRO-08, PRO-54, CON-49, IDA-07; decision 0039). And of the change of main caseworker there is one function.

alter table assignment drop constraint assignment_part_check;
alter table assignment add constraint assignment_part_check
  check (part in ('MAIN', 'DEPUTY', 'COORDINATOR', 'HOUSING_SUPPORT'));

-- What is taken back before it began, or on its first day, ends the day before: it is in force on no day at all.
do $$
declare
  v_name text;
begin
  select conname into strict v_name from pg_constraint
   where conrelid = 'assignment'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%valid_until >= valid_from%';
  execute format('alter table assignment drop constraint %I', v_name);
end $$;
alter table assignment add constraint assignment_period_check check (valid_until >= valid_from - 1);
comment on column assignment.valid_until is 'The last day; the day before valid_from when it was taken back, and is in force on no day.';

-- ---------------------------------------------------------------------------------------------------------------------
-- That a colleague came or went, and why.

create table colleague_step (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'KNOWN_AT_AGENCY'),
  retention_class text not null,
  assignment_id uuid not null,
  kind text not null check (kind in ('ADDED', 'ENDED')),
  on_day date not null,
  reason text not null check (length(btrim(reason)) >= 10 and length(reason) <= 500),
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, assignment_id) references assignment (collaboration_id, id) deferrable initially deferred,
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id)
);
comment on table colleague_step is 'Added, never changed. Whoever took over a coordinator''s part is in caseworker_change.';
comment on column colleague_step.on_day is 'From when on they work with the case, or work with it no more.';
create index on colleague_step (collaboration_id, participant_id);

alter table colleague_step enable row level security;
-- Why somebody came or went is the agency's own business, whatever was agreed.
create policy seen on colleague_step for select to bas_app using (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency')));
grant select on colleague_step to bas_app;
select tells_changes('colleague_step');
select held_from_disposal('colleague_step');

-- ---------------------------------------------------------------------------------------------------------------------
-- For the functions below alone.

-- Whether the use case is that of the manager of the acting unit.
create function manages_unit() returns boolean
  language sql stable set search_path = bas, pg_temp
  as $$ select acting_purpose() = 'MANAGEMENT' and holds_mandate(acting('staff'), acting('unit'), '{MANAGER}') $$;

-- The case of the use case, when it is for the asker to say who else works with it: for the manager of the unit that holds
-- it, and for its main caseworker. The use case has named its participant alone.
create function staffed_by_me(p_case_file uuid) returns setof case_file
  language sql stable set search_path = bas, pg_temp
  as $$
    select f.* from case_file f
     where f.id = p_case_file and f.collaboration_id = acting('collaboration') and f.owner_agency_id = acting('agency')
       and f.participant_id = acting('participant') and f.unit_id = acting('unit')
       and (manages_unit()
            or (holds_mandate(acting('staff'), acting('unit'), '{CASEWORKER}')
                and exists (select from assignment a
                             where a.collaboration_id = f.collaboration_id and a.case_file_id = f.id and a.part = 'MAIN'
                               and a.staff_id = acting('staff') and swedish_day(acting_instant()) >= a.valid_from
                               and (a.valid_until is null or swedish_day(acting_instant()) <= a.valid_until))))
  $$;

revoke execute on function manages_unit(), staffed_by_me(uuid) from public;

-- Who of the own agency can work with a case that the acting unit holds, in which part, by a mandate of which unit that is
-- in force today, and until when it is: whoever works with cases can coordinate it, those of the unit can also be its
-- deputies, and housing support workers support.
create function possible_colleagues() returns table (staff_id uuid, name text, unit_id uuid, part text, mandate_until date)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select s.id, s.display_name, m.unit_id, can.part, max(m.valid_until)
      from mandate m
      join staff s on s.id = m.staff_id and s.agency_id = m.agency_id
      join (values ('CASEWORKER', 'COORDINATOR'), ('CASEWORKER', 'DEPUTY'), ('HOUSING_SUPPORT', 'HOUSING_SUPPORT'))
           as can (role, part) on can.role = m.role
     where m.collaboration_id = acting('collaboration') and m.agency_id = acting('agency')
       and swedish_day(acting_instant()) between m.valid_from and m.valid_until
       and (can.part <> 'DEPUTY' or m.unit_id = acting('unit'))
       and (manages_unit() or holds_mandate(acting('staff'), acting('unit'), '{CASEWORKER}'))
     group by s.id, s.display_name, m.unit_id, can.part
     order by s.display_name, s.id, can.part, m.unit_id <> acting('unit'), m.unit_id
  $$;

-- Adds a colleague to a case, with why. Null when it is done, else why not.
create function add_colleague(p_id uuid, p_step uuid, p_case_file uuid, p_staff uuid, p_part text, p_day date, p_until date,
    p_reason text)
  returns text
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    f record;
  begin
    select * into f from staffed_by_me(p_case_file);
    if f.id is null then
      return 'NOT_YOURS';
    end if;
    -- Who they are, whom only named persons may know, the manager says (CON-41).
    if not manages_unit() and exists (
      select from identity i
       where i.collaboration_id = f.collaboration_id and i.owner_agency_id = f.owner_agency_id
         and i.participant_id = f.participant_id and i.protection <> 'NONE') then
      return 'PROTECTED_BY_MANAGER';
    end if;
    if p_day < swedish_day(acting_instant()) or not exists (
      select from possible_colleagues() c
       where c.staff_id = p_staff and c.part = p_part and c.mandate_until >= p_day) then
      return 'STAFF_WITHOUT_MANDATE';
    end if;
    if exists (
      select from assignment a
       where a.collaboration_id = f.collaboration_id and a.case_file_id = f.id and a.staff_id = p_staff
         and (a.valid_until is null or a.valid_until >= greatest(a.valid_from, p_day))
         and (p_until is null or a.valid_from <= p_until)) then
      return 'STAFF_WORKS_ALREADY';
    end if;
    insert into assignment (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, case_file_id,
        staff_id, part, valid_from, valid_until)
      values (p_id, f.collaboration_id, f.owner_agency_id, f.participant_id, 'KNOWN_AT_AGENCY', 'CASE', f.id,
        p_staff, p_part, p_day, p_until);
    insert into colleague_step (id, collaboration_id, owner_agency_id, participant_id, category, retention_class,
        assignment_id, kind, on_day, reason, made_by, made_at)
      values (p_step, f.collaboration_id, f.owner_agency_id, f.participant_id, 'KNOWN_AT_AGENCY', 'CASE',
        p_id, 'ADDED', p_day, p_reason, acting('staff'), acting_instant());
    return null;
  end $$;

-- Ends a colleague's part in a case, with why, from a day on: today, and it ends at once. Null when it is done, else why not.
create function end_colleague(p_step uuid, p_case_file uuid, p_assignment uuid, p_day date, p_reason text) returns text
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    f record;
    a record;
  begin
    select * into f from staffed_by_me(p_case_file);
    select x.* into a from assignment x
     where x.collaboration_id = f.collaboration_id and x.case_file_id = f.id and x.id = p_assignment;
    if f.id is null or a.id is null or p_day < swedish_day(acting_instant()) then
      return 'NOT_YOURS';
    end if;
    if a.part = 'MAIN' then
      return 'MAIN_BY_CHANGE';
    end if;
    if a.valid_until < greatest(a.valid_from, p_day) then
      return 'ENDS_BY_THEN';
    end if;
    update assignment set valid_until = greatest(valid_from, p_day) - 1
     where collaboration_id = f.collaboration_id and id = a.id;
    insert into colleague_step (id, collaboration_id, owner_agency_id, participant_id, category, retention_class,
        assignment_id, kind, on_day, reason, made_by, made_at)
      values (p_step, f.collaboration_id, f.owner_agency_id, f.participant_id, 'KNOWN_AT_AGENCY', 'CASE',
        a.id, 'ENDED', p_day, p_reason, acting('staff'), acting_instant());
    return null;
  end $$;

revoke execute on function possible_colleagues(), add_colleague(uuid, uuid, uuid, uuid, text, date, date, text),
  end_colleague(uuid, uuid, uuid, date, text) from public;
grant execute on function possible_colleagues(), add_colleague(uuid, uuid, uuid, uuid, text, date, date, text),
  end_colleague(uuid, uuid, uuid, date, text) to bas_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- One change of main caseworker and many (V29, V31): what stood in both stands here once. What they do is the same.

-- As before, but for what was taken back.
create or replace function last_assigned(p_case_file uuid, p_part text, p_staff uuid, p_day date) returns setof assignment
  language sql stable set search_path = bas, pg_temp
  as $$
    select a.* from assignment a
     where a.collaboration_id = acting('collaboration') and a.case_file_id = p_case_file and a.part = p_part
       and (p_staff is null or a.staff_id = p_staff)
       and (a.valid_until is null or a.valid_until >= greatest(a.valid_from, p_day))
     order by a.valid_from desc limit 1
  $$;

-- Ends what somebody, or whoever it is, has of a case in a part with the day before; what begins later stays as it is.
create function end_assignments(p_case_file uuid, p_part text, p_staff uuid, p_day date) returns void
  language sql volatile set search_path = bas, pg_temp
  as $$
    update assignment a set valid_until = p_day - 1
     where a.collaboration_id = acting('collaboration') and a.case_file_id = p_case_file and a.part = p_part
       and (p_staff is null or a.staff_id = p_staff) and a.valid_from < p_day
       and (a.valid_until is null or a.valid_until >= p_day)
  $$;

create or replace function hand_case_on(p_id uuid, p_case_file uuid, p_part text, p_from uuid, p_staff uuid, p_day date,
    p_reason text, p_note text, p_meeting date)
  returns void
  language plpgsql volatile set search_path = bas, pg_temp
  as $$
  declare
    f record;
  begin
    select * into f from case_file c where c.collaboration_id = acting('collaboration') and c.id = p_case_file;
    perform end_assignments(f.id, p_part, case when p_part <> 'MAIN' then p_from end, p_day);
    insert into assignment (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, case_file_id,
        staff_id, part, valid_from)
      values (gen_random_uuid(), f.collaboration_id, f.owner_agency_id, f.participant_id, 'KNOWN_AT_AGENCY', 'CASE', f.id,
        p_staff, p_part, p_day);
    insert into caseworker_change (id, collaboration_id, owner_agency_id, participant_id, category, retention_class,
        case_file_id, part, from_staff_id, to_staff_id, on_day, reason, note, meeting_on, made_by, made_at)
      values (p_id, f.collaboration_id, f.owner_agency_id, f.participant_id, 'KNOWN_AT_AGENCY', 'CASE', f.id, p_part,
        p_from, p_staff, p_day, case when p_from is null then 'FIRST' else p_reason end, p_note, p_meeting,
        acting('staff'), acting_instant());
  end $$;

-- Somebody follows in a case from a day on: the main caseworker, whoever that is. When it is said who is to be followed, and
-- somebody else is the main caseworker, what they coordinate; whoever was both leaves both. Whose case it is has been asked.
-- With p_write false nothing is done, and it is said what would be. Null when it can be, else why not.
create function follow_in_case(p_write boolean, p_id uuid, p_case_file uuid, p_from uuid, p_staff uuid, p_day date,
    p_reason text, p_note text, p_meeting date)
  returns text
  language plpgsql volatile set search_path = bas, pg_temp
  as $$
  declare
    v_before assignment;
    v_refused text;
  begin
    select * into v_before from last_assigned(p_case_file, 'MAIN', null, p_day);
    if p_from is not null then
      if v_before.staff_id is distinct from p_from then
        select * into v_before from last_assigned(p_case_file, 'COORDINATOR', p_from, p_day);
      end if;
      if v_before.staff_id is null then
        return 'NOT_THEIRS';
      end if;
      if v_before.part = 'COORDINATOR' and exists (
        select from assignment a
         where a.collaboration_id = acting('collaboration') and a.case_file_id = p_case_file and a.staff_id = p_staff
           and a.part in ('MAIN', 'DEPUTY', 'COORDINATOR')
           and (a.valid_until is null or a.valid_until >= greatest(a.valid_from, p_day))) then
        return 'STAFF_WORKS_ALREADY';
      end if;
    end if;
    v_refused := refused_to_follow(v_before, p_staff, p_day);
    if v_refused is null and p_write then
      perform hand_case_on(p_id, p_case_file, coalesce(v_before.part, 'MAIN'), v_before.staff_id, p_staff, p_day, p_reason,
        p_note, p_meeting);
      if p_from is not null then
        perform end_assignments(p_case_file, 'COORDINATOR', p_from, p_day);
      end if;
    end if;
    return v_refused;
  end $$;

revoke execute on function end_assignments(uuid, text, uuid, date),
  follow_in_case(boolean, uuid, uuid, uuid, uuid, date, text, text, date) from public;

create or replace function change_main(p_id uuid, p_case_file uuid, p_staff uuid, p_day date, p_reason text, p_note text,
    p_meeting date)
  returns text
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    f record;
  begin
    select * into f from case_file c
     where c.id = p_case_file and c.collaboration_id = acting('collaboration') and c.owner_agency_id = acting('agency')
       and c.participant_id = acting('participant') and c.unit_id = acting('unit');
    if f.id is null or not exists (select from possible_mains())
       or not (manages_unit()
               or exists (select from assignment a
                           where a.collaboration_id = f.collaboration_id and a.case_file_id = f.id
                             and a.staff_id = acting('staff') and swedish_day(acting_instant()) >= a.valid_from
                             and (a.valid_until is null or swedish_day(acting_instant()) <= a.valid_until))) then
      return 'NOT_YOURS';
    end if;
    return follow_in_case(true, p_id, f.id, null, p_staff, p_day, p_reason, p_note, p_meeting);
  end $$;

-- First what refuses it is looked for in every case, and only when nothing does is it written (decision 0038).
create or replace function reassign_cases(p_from uuid, p_day date, p_reason text, p_changes jsonb)
  returns table (case_file_id uuid, refused text)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    c record;
    v_write boolean;
    v_refused text;
    v_any boolean := false;
  begin
    foreach v_write in array array[false, true] loop
      for c in
        select x.id, x.file as asked, x.staff, x.note, x.meeting, f.id as file
          from jsonb_to_recordset(p_changes) as x (id uuid, file uuid, staff uuid, note text, meeting date)
          left join case_file f
            on f.id = x.file and f.collaboration_id = acting('collaboration') and f.owner_agency_id = acting('agency')
           and f.unit_id = acting('unit') and manages_unit()
         order by x.file
      loop
        v_refused := case when p_from is null then 'NOT_THEIRS'
          else follow_in_case(v_write, c.id, c.file, p_from, c.staff, p_day, p_reason, c.note, c.meeting) end;
        if v_refused is not null then
          v_any := true;
          return query select c.asked, v_refused;
        end if;
      end loop;
      exit when v_any;
    end loop;
  end $$;
