-- Several cases of somebody who leaves become others' at once (PRO-07, UIX-13), by the rules by which one does.

alter table caseworker_change add column part text not null default 'MAIN' check (part in ('MAIN', 'COORDINATOR'));
comment on table caseworker_change is 'That somebody else became the main caseworker, or took over as coordinator, why, and what they were told. How many main caseworkers followed each other is a measure.';

-- ---------------------------------------------------------------------------------------------------------------------
-- What one change and many have in common: for the functions below alone.

-- The last of those who have a case in a part on a day or later: of all, or of one's own.
create function last_assigned(p_case_file uuid, p_part text, p_staff uuid, p_day date) returns setof assignment
  language sql stable set search_path = bas, pg_temp
  as $$
    select a.* from assignment a
     where a.collaboration_id = acting('collaboration') and a.case_file_id = p_case_file and a.part = p_part
       and (p_staff is null or a.staff_id = p_staff) and (a.valid_until is null or a.valid_until >= p_day)
     order by a.valid_from desc limit 1
  $$;

-- Why somebody cannot follow whoever had the case; null when they can.
create function refused_to_follow(p_before assignment, p_staff uuid, p_day date) returns text
  language plpgsql stable set search_path = bas, pg_temp
  as $$
  begin
    if p_day < swedish_day(acting_instant()) or not exists (select from possible_mains() p where p.staff_id = p_staff) then
      return 'STAFF_NOT_POSSIBLE';
    end if;
    if p_before.staff_id = p_staff then
      return 'SAME_STAFF';
    end if;
    if p_before.valid_from >= p_day then
      return 'DAY_TOO_EARLY';
    end if;
    return null;
  end $$;

-- Gives a part of a case to somebody from a day on, and ends it for the one before with the day before. A main caseworker
-- is the only one; of coordinators there may be more, and the others stay.
create function hand_case_on(p_id uuid, p_case_file uuid, p_part text, p_from uuid, p_staff uuid, p_day date, p_reason text,
    p_note text, p_meeting date)
  returns void
  language plpgsql volatile set search_path = bas, pg_temp
  as $$
  declare
    f record;
  begin
    select * into f from case_file c where c.collaboration_id = acting('collaboration') and c.id = p_case_file;
    update assignment set valid_until = p_day - 1
     where collaboration_id = f.collaboration_id and case_file_id = f.id and part = p_part
       and (p_part = 'MAIN' or staff_id = p_from) and (valid_until is null or valid_until >= p_day);
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

revoke execute on function last_assigned(uuid, text, uuid, date), refused_to_follow(assignment, uuid, date),
  hand_case_on(uuid, uuid, text, uuid, uuid, date, text, text, date) from public;

-- As before (V29), by what both have in common.
create or replace function change_main(p_id uuid, p_case_file uuid, p_staff uuid, p_day date, p_reason text, p_note text,
    p_meeting date)
  returns text
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    f record;
    v_before assignment;
    v_refused text;
  begin
    select * into f from case_file c
     where c.id = p_case_file and c.collaboration_id = acting('collaboration') and c.owner_agency_id = acting('agency')
       and c.participant_id = acting('participant') and c.unit_id = acting('unit');
    if f.id is null or not exists (select from possible_mains())
       or not (acting_purpose() = 'MANAGEMENT' and holds_mandate(acting('staff'), acting('unit'), '{MANAGER}')
               or exists (select from assignment a
                           where a.collaboration_id = f.collaboration_id and a.case_file_id = f.id
                             and a.staff_id = acting('staff') and swedish_day(acting_instant()) >= a.valid_from
                             and (a.valid_until is null or swedish_day(acting_instant()) <= a.valid_until))) then
      return 'NOT_YOURS';
    end if;
    select * into v_before from last_assigned(f.id, 'MAIN', null, p_day);
    v_refused := refused_to_follow(v_before, p_staff, p_day);
    if v_refused is null then
      perform hand_case_on(p_id, f.id, 'MAIN', v_before.staff_id, p_staff, p_day, p_reason, p_note, p_meeting);
    end if;
    return v_refused;
  end $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Many at once.

-- Those of the files that are the acting unit's, for its manager; an empty list for everybody else. Nobody reads of these
-- participants, or changes who may, until the transaction is over; and what is decided is decided at an instant after that.
-- In the order of the participants, so that two who move the same cases do not wait for each other.
create function hold_cases_of_unit(p_files text[])
  returns table (case_file_id uuid, participant_id uuid, at timestamptz)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    v_unit uuid := case when acting_purpose() = 'MANAGEMENT' and holds_mandate(acting('staff'), acting('unit'), '{MANAGER}')
      then acting('unit') end;
    v_participant uuid;
  begin
    for v_participant in
      select f.participant_id from case_file f
       where f.collaboration_id = acting('collaboration') and f.owner_agency_id = acting('agency') and f.unit_id = v_unit
         and f.id = any (p_files::uuid[])
       order by f.participant_id
    loop
      perform pg_advisory_xact_lock(subject_lock_key(v_participant));
    end loop;
    perform set_config('bas.instant', clock()::text, true);
    return query
      select f.id, f.participant_id, acting_instant() from case_file f
       where f.collaboration_id = acting('collaboration') and f.owner_agency_id = acting('agency') and f.unit_id = v_unit
         and f.id = any (p_files::uuid[])
       order by f.id;
  end $$;

-- Gives what somebody has of cases of the acting unit to others, from a day on: all of them, or none. Whoever is a case's
-- main caseworker is followed as that, and else as its coordinator. By the unit's manager alone, who holds the cases.
-- Gives what refuses it, by case; an empty list when all is done.
create function reassign_cases(p_from uuid, p_day date, p_reason text, p_changes jsonb)
  returns table (case_file_id uuid, refused text)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    c record;
    v_before assignment;
    v_refused text;
    v_any boolean := false;
  begin
    for c in
      select x.file as asked, x.staff, f.id as file
        from jsonb_to_recordset(p_changes) as x (id uuid, file uuid, staff uuid, note text, meeting date)
        left join case_file f
          on f.id = x.file and f.collaboration_id = acting('collaboration') and f.owner_agency_id = acting('agency')
         and f.unit_id = acting('unit') and acting_purpose() = 'MANAGEMENT'
         and holds_mandate(acting('staff'), acting('unit'), '{MANAGER}')
       order by x.file
    loop
      select * into v_before from last_assigned(c.file, 'MAIN', null, p_day);
      if v_before.staff_id is distinct from p_from then
        select * into v_before from last_assigned(c.file, 'COORDINATOR', p_from, p_day);
      end if;
      v_refused := case
        when v_before.staff_id is null then 'NOT_THEIRS'
        when v_before.part = 'COORDINATOR' and exists (
          select from assignment a
           where a.collaboration_id = acting('collaboration') and a.case_file_id = c.file and a.staff_id = c.staff
             and a.part in ('MAIN', 'COORDINATOR') and (a.valid_until is null or a.valid_until >= p_day))
          then 'STAFF_WORKS_ALREADY'
        else refused_to_follow(v_before, c.staff, p_day) end;
      if v_refused is not null then
        v_any := true;
        return query select c.asked, v_refused;
      end if;
    end loop;
    if v_any then
      return;
    end if;
    for c in
      select x.* from jsonb_to_recordset(p_changes) as x (id uuid, file uuid, staff uuid, note text, meeting date)
       order by x.file
    loop
      select * into v_before from last_assigned(c.file, 'MAIN', null, p_day);
      if v_before.staff_id is distinct from p_from then
        select * into v_before from last_assigned(c.file, 'COORDINATOR', p_from, p_day);
      end if;
      perform hand_case_on(c.id, c.file, v_before.part, p_from, c.staff, p_day, p_reason, c.note, c.meeting);
      -- Whoever was both leaves both.
      update assignment a set valid_until = p_day - 1
       where a.collaboration_id = acting('collaboration') and a.case_file_id = c.file and a.staff_id = p_from
         and a.part = 'COORDINATOR' and a.valid_from < p_day and (a.valid_until is null or a.valid_until >= p_day);
    end loop;
  end $$;

revoke execute on function hold_cases_of_unit(text[]), reassign_cases(uuid, date, text, jsonb) from public;
grant execute on function hold_cases_of_unit(text[]), reassign_cases(uuid, date, text, jsonb) to bas_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- Asking another agency for a handover (PRO-06, UIX-07). Of one wish there are two rows, each its agency's alone: what was
-- asked, and what was received. They name each other by the wish's id, so that either may be disposed of without the other.

create table handover_wish (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'HANDOVER'),
  retention_class text not null,
  wish_id uuid not null,
  direction text not null check (direction in ('ASKED', 'RECEIVED')),
  other_agency_id uuid not null references agency check (other_agency_id <> owner_agency_id),
  other_unit_id uuid not null references unit,
  asked_by uuid references staff,
  asked_at timestamptz not null,
  declined_reason text check (declined_reason in ('NO_CAPACITY', 'NOT_TARGET_GROUP', 'PARTICIPANT_DECLINED', 'TOO_EARLY',
    'INFORMATION_MISSING', 'OTHER_UNIT', 'OTHER')),
  declined_text text check (length(declined_text) between 1 and 500),
  declined_by uuid references staff,
  declined_at timestamptz,
  primary key (collaboration_id, id),
  unique (collaboration_id, owner_agency_id, wish_id),
  check ((direction = 'ASKED') = (asked_by is not null)),
  check ((declined_reason is null) = (declined_at is null)),
  check (declined_at is not null or (declined_text is null and declined_by is null)),
  check (direction = 'RECEIVED' or declined_by is null),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id)
);
comment on column handover_wish.asked_by is 'Of the own staff; null of what was received.';
comment on column handover_wish.declined_at is 'Of what was asked: when the other agency told so, by a ground; until then it is asked and no more.';
create index on handover_wish (collaboration_id, participant_id);

alter table handover_wish enable row level security;
create policy seen on handover_wish for select to bas_app using (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency')));
grant select on handover_wish to bas_app;
select tells_changes('handover_wish');
select held_from_disposal('handover_wish');

-- Asks the unit of another agency that holds the file on the participant of the use case: a task there. Only if either may
-- know from the other that the participant is known: whoever asks tells it, and must not learn it by asking. The same wish
-- is sent once. False when that may not be.
create function ask_for_handover(p_wish uuid, p_unit uuid, p_due date) returns boolean
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    f record;
  begin
    select c.* into f from case_file c
     where c.collaboration_id = acting('collaboration') and c.participant_id = acting('participant') and c.unit_id = p_unit
       and not c.owner_agency_id = any (own_agencies())
       and may_be_told(c.owner_agency_id, c.participant_id, acting('unit'), 'KNOWN_AT_AGENCY');
    if f.id is null
       or not exists (select from units_told('KNOWN_AT_AGENCY') t where t.unit_id = p_unit)
       or not exists (select from units_told('HANDOVER') t where t.unit_id = p_unit)
       or not exists (select from case_file c
                       where c.collaboration_id = f.collaboration_id and c.participant_id = f.participant_id
                         and c.owner_agency_id = acting('agency')) then
      return false;
    end if;
    insert into handover_wish (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, wish_id,
        direction, other_agency_id, other_unit_id, asked_by, asked_at)
      values (gen_random_uuid(), f.collaboration_id, acting('agency'), f.participant_id, 'HANDOVER', 'CASE', p_wish,
          'ASKED', f.owner_agency_id, p_unit, acting('staff'), acting_instant()),
        (gen_random_uuid(), f.collaboration_id, f.owner_agency_id, f.participant_id, 'HANDOVER', 'CASE', p_wish,
          'RECEIVED', acting('agency'), acting('unit'), null, acting_instant())
      on conflict (collaboration_id, owner_agency_id, wish_id) do nothing;
    insert into task (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, case_file_id, kind,
        source_kind, source_id, about_day, about_unit, unit_id, staff_id, due_on, created_at, created_by)
      select gen_random_uuid(), f.collaboration_id, f.owner_agency_id, f.participant_id, 'HANDOVER', 'CASE', f.id,
             'HANDOVER_WANTED', 'HANDOVER', p_wish, null, acting('unit'), f.unit_id, main.staff_id, p_due,
             acting_instant(), null
        from (select) one
        left join lateral (
          select a.staff_id from assignment a
           where a.collaboration_id = f.collaboration_id and a.case_file_id = f.id and a.part = 'MAIN'
             and swedish_day(acting_instant()) >= a.valid_from
             and (a.valid_until is null or swedish_day(acting_instant()) <= a.valid_until)
           order by a.valid_from, a.id limit 1) main on true
      on conflict (collaboration_id, owner_agency_id, source_kind, source_id, kind) do nothing;
    return true;
  end $$;

-- Says that one does not hand over, and tells whoever asked if they may know. False when there is nothing to decline.
create function decline_wish(p_wish uuid, p_reason text, p_text text) returns boolean
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    w record;
  begin
    update handover_wish h
       set declined_reason = p_reason, declined_text = nullif(p_text, ''), declined_by = acting('staff'),
           declined_at = acting_instant()
     where h.collaboration_id = acting('collaboration') and h.owner_agency_id = acting('agency')
       and h.participant_id = acting('participant') and h.wish_id = p_wish and h.direction = 'RECEIVED'
       and h.declined_at is null
    returning h.* into w;
    if w.id is null then
      return false;
    end if;
    if may_be_told(w.owner_agency_id, w.participant_id, w.other_unit_id, 'KNOWN_AT_AGENCY')
       and may_be_told(w.owner_agency_id, w.participant_id, w.other_unit_id, 'HANDOVER') then
      update handover_wish h
         set declined_reason = w.declined_reason, declined_text = w.declined_text, declined_at = w.declined_at
       where h.collaboration_id = w.collaboration_id and h.owner_agency_id = w.other_agency_id
         and h.participant_id = w.participant_id and h.wish_id = p_wish and h.direction = 'ASKED';
    end if;
    return true;
  end $$;

revoke execute on function ask_for_handover(uuid, uuid, date), decline_wish(uuid, text, text) from public;
grant execute on function ask_for_handover(uuid, uuid, date), decline_wish(uuid, text, text) to bas_app;
