-- What was found in wishes for handovers and in moving a caseload (V31; decisions 0036 and 0038).

-- ---------------------------------------------------------------------------------------------------------------------
-- A no to a wish is told as the answer to a proposal is: on a ground of whoever says it, or not at all.

alter table handover_wish
  add column told_by text check (told_by in ('CONSENT', 'HARM_TEST', 'DUTY_10_28', 'NECESSARY_10_2', 'GENERAL_10_27',
    'PARTY_10_3', 'CRIME_FRAUD_10_15A')),
  add column told_reason text check (length(told_reason) between 30 and 500),
  add column told_at timestamptz;
comment on column handover_wish.told_by is 'Of what was received and declined: on which ground whoever asked was told; null when they were not.';
comment on column handover_wish.told_reason is 'Why, in the words of whoever declined; it stays there.';

-- Until now it was told where the participant had consented, and by nothing else that was written down.
update handover_wish h set told_by = 'CONSENT', told_at = a.declined_at
  from handover_wish a
 where h.direction = 'RECEIVED' and h.declined_at is not null and a.direction = 'ASKED' and a.declined_at is not null
   and a.collaboration_id = h.collaboration_id and a.participant_id = h.participant_id and a.wish_id = h.wish_id;

alter table handover_wish
  add check ((told_by is null) = (told_at is null)),
  add check ((coalesce(told_by, 'CONSENT') = 'CONSENT') = (told_reason is null)),
  add check (told_at is null or (direction = 'RECEIVED' and declined_at is not null));

-- And a provision takes as much of a reason as a recorded ground does; what was told with less stays as it is.
alter table handover_answer add constraint told_reason_says_why check (length(told_reason) >= 30) not valid;

-- Acts on wishes about the participant of the use case come one after the other, at any agency: both agencies' rows are
-- written at once, and whoever waited sees what the one before did. The order of all such locks is: the participants, in
-- their order; the handover; the wishes.
create function queue_for_wishes() returns void
  language sql volatile set search_path = bas, pg_temp
  as $$ select pg_advisory_xact_lock(hashtextextended('wishes ' || acting('participant')::text, 0)) $$;

drop function ask_for_handover(uuid, uuid, date);

-- Asks the unit of another agency that holds the file on the participant of the use case: a task there. Only if somebody
-- receives there, and if either may know from the other that the participant is known: whoever asks tells it, and must not
-- learn it by asking. The same wish is sent once. Null when it was asked, else why not.
create function ask_for_handover(p_wish uuid, p_unit uuid, p_due date) returns text
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    f record;
  begin
    perform queue_for_wishes();
    if not exists (select from units_with_intake() u where u.unit_id = p_unit) then
      return 'NOBODY_RECEIVES';
    end if;
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
      return 'NO_GROUND';
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
    return null;
  end $$;

drop function decline_wish(uuid, text, text);

-- Says that one does not hand over, and tells whoever asked under a ground of one's own: a consent to the unit that asked,
-- or a provision; '' for none, and then they are not told. Null when it was declined, else why not.
create function decline_wish(p_wish uuid, p_reason text, p_text text, p_by text, p_why text) returns text
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    w record;
    v_by text := nullif(p_by, '');
  begin
    perform queue_for_wishes();
    select h.* into w from handover_wish h
     where h.collaboration_id = acting('collaboration') and h.owner_agency_id = acting('agency')
       and h.participant_id = acting('participant') and h.wish_id = p_wish and h.direction = 'RECEIVED'
       and h.declined_at is null;
    if w.id is null then
      return 'OVER';
    end if;
    if v_by = 'CONSENT' then
      if not (may_be_told(w.owner_agency_id, w.participant_id, w.other_unit_id, 'KNOWN_AT_AGENCY')
              and may_be_told(w.owner_agency_id, w.participant_id, w.other_unit_id, 'HANDOVER')) then
        return 'NO_CONSENT_TO_TELL';
      end if;
    elsif v_by is not null and not ground_possible(v_by, w.owner_agency_id) then
      return 'BASIS_NOT_POSSIBLE';
    end if;
    update handover_wish h
       set declined_reason = p_reason, declined_text = nullif(p_text, ''), declined_by = acting('staff'),
           declined_at = acting_instant(), told_by = v_by, told_reason = case when v_by <> 'CONSENT' then p_why end,
           told_at = case when v_by is not null then acting_instant() end
     where h.collaboration_id = w.collaboration_id and h.id = w.id;
    if v_by is not null then
      update handover_wish h
         set declined_reason = p_reason, declined_text = nullif(p_text, ''), declined_at = acting_instant()
       where h.collaboration_id = w.collaboration_id and h.owner_agency_id = w.other_agency_id
         and h.participant_id = w.participant_id and h.wish_id = p_wish and h.direction = 'ASKED';
    end if;
    return null;
  end $$;

revoke execute on function queue_for_wishes(), ask_for_handover(uuid, uuid, date),
  decline_wish(uuid, text, text, text, text) from public;
grant execute on function queue_for_wishes(), ask_for_handover(uuid, uuid, date),
  decline_wish(uuid, text, text, text, text) to bas_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- Moving a caseload.

-- All that is asked for is waited for in one order, also what is not the unit's: that is asked about too, for the log, and
-- two who name each other's cases would else wait for each other. By the same key as name_subject: the participant of an
-- own file, and else the file's id, so that waiting does not tell whether there is such a file.
do $patch$
declare
  v_was text := $w$select f.participant_id from case_file f
       where f.collaboration_id = acting('collaboration') and f.owner_agency_id = acting('agency') and f.unit_id = v_unit
         and f.id = any (p_files::uuid[])
       order by f.participant_id$w$;
  v_is text := $w$select distinct coalesce(f.participant_id, asked.id)
        from unnest(p_files::uuid[]) as asked (id)
        left join case_file f
          on f.id = asked.id and f.collaboration_id = acting('collaboration') and f.owner_agency_id = acting('agency')
       where v_unit is not null
       order by 1$w$;
  v_function text := pg_get_functiondef('hold_cases_of_unit(text[])'::regprocedure);
begin
  if position(v_was in v_function) = 0 then
    raise exception 'hold_cases_of_unit is not as V31 made it';
  end if;
  execute replace(v_function, v_was, v_is);
end $patch$;

-- What somebody is to coordinate of a case from a day on or later, and has not begun to.
create function not_begun(p_case_file uuid, p_staff uuid, p_day date) returns setof assignment
  language sql stable set search_path = bas, pg_temp
  as $$
    select a.* from assignment a
     where a.collaboration_id = acting('collaboration') and a.case_file_id = p_case_file and a.staff_id = p_staff
       and a.part = 'COORDINATOR' and a.valid_from >= p_day and a.valid_from > swedish_day(acting_instant())
       and (a.valid_until is null or a.valid_until >= a.valid_from)
  $$;

-- Whether that is all that somebody has of a case from a day on.
create function only_not_begun(p_case_file uuid, p_staff uuid, p_day date) returns boolean
  language sql stable set search_path = bas, pg_temp
  as $$
    select exists (select from not_begun(p_case_file, p_staff, p_day))
       and not exists (
         select from assignment a
          where a.collaboration_id = acting('collaboration') and a.case_file_id = p_case_file and a.staff_id = p_staff
            and (a.part = 'MAIN' or a.part = 'COORDINATOR' and a.valid_from < p_day)
            and (a.valid_until is null or a.valid_until >= p_day))
  $$;

-- As reassign_cases, which it asks, and also what has not begun: what somebody is to coordinate from a later day on is the
-- other's from that day; and whoever is followed as the main caseworker is followed in it too. By the unit's manager alone,
-- who holds the cases. All of them, or none: gives what refuses it, by case; else those that begin later, with their day.
create function move_cases(p_from uuid, p_day date, p_reason text, p_changes jsonb)
  returns table (case_file_id uuid, refused text, on_day date)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    c record;
    v_later jsonb;
    v_others jsonb;
    v_refused text;
    v_any boolean := false;
    v_nobodys uuid := gen_random_uuid();
    v_day date;
  begin
    select coalesce(jsonb_agg(x.change) filter (where x.later), '[]'),
           coalesce(jsonb_agg(x.change) filter (where not x.later), '[]')
      into v_later, v_others
      from (
        select e.change, f.id is not null and only_not_begun(f.id, p_from, p_day) as later
          from jsonb_array_elements(p_changes) as e (change)
          left join case_file f
            on f.id = (e.change ->> 'file')::uuid and f.collaboration_id = acting('collaboration')
           and f.owner_agency_id = acting('agency') and f.unit_id = acting('unit')
           and acting_purpose() = 'MANAGEMENT' and holds_mandate(acting('staff'), acting('unit'), '{MANAGER}')) as x;
    for c in
      select x.* from jsonb_to_recordset(v_later) as x (file uuid, staff uuid) order by x.file
    loop
      v_refused := case
        when not exists (select from possible_mains() p where p.staff_id = c.staff) then 'STAFF_NOT_POSSIBLE'
        when exists (
          select from assignment a
           where a.collaboration_id = acting('collaboration') and a.case_file_id = c.file and a.staff_id = c.staff
             and a.part in ('MAIN', 'DEPUTY', 'COORDINATOR')
             and (a.valid_until is null or a.valid_until >= greatest(a.valid_from, p_day)))
          then 'STAFF_WORKS_ALREADY' end;
      if v_refused is not null then
        v_any := true;
        return query select c.file, v_refused, null::date;
      end if;
    end loop;
    if v_any then
      -- One that is nobody's keeps the others from being written: they are looked at, and what refuses them is said too.
      v_others := v_others || jsonb_build_array(jsonb_build_object('file', v_nobodys));
    end if;
    for c in select r.* from reassign_cases(p_from, p_day, p_reason, v_others) r loop
      v_any := true;
      if c.case_file_id <> v_nobodys then
        return query select c.case_file_id, c.refused, null::date;
      end if;
    end loop;
    if v_any then
      return;
    end if;
    for c in
      select x.* from jsonb_to_recordset(v_later) as x (id uuid, file uuid, staff uuid, note text, meeting date)
       order by x.file
    loop
      select min(n.valid_from) into v_day from not_begun(c.file, p_from, p_day) n;
      insert into caseworker_change (id, collaboration_id, owner_agency_id, participant_id, category, retention_class,
          case_file_id, part, from_staff_id, to_staff_id, on_day, reason, note, meeting_on, made_by, made_at)
        select c.id, f.collaboration_id, f.owner_agency_id, f.participant_id, 'KNOWN_AT_AGENCY', 'CASE', f.id,
               'COORDINATOR', p_from, c.staff, v_day, p_reason, c.note, c.meeting, acting('staff'), acting_instant()
          from case_file f where f.collaboration_id = acting('collaboration') and f.id = c.file;
      return query select c.file, null::text, v_day;
    end loop;
    for c in
      select x.* from jsonb_to_recordset(v_later || v_others) as x (file uuid, staff uuid) order by x.file
    loop
      update assignment a set staff_id = c.staff
       where a.collaboration_id = acting('collaboration')
         and a.id in (select n.id from not_begun(c.file, p_from, p_day) n);
      -- What began today cannot have ended before.
      update assignment a set valid_until = a.valid_from
       where a.collaboration_id = acting('collaboration') and a.case_file_id = c.file and a.staff_id = p_from
         and a.part = 'COORDINATOR' and a.valid_from = p_day and a.valid_from = swedish_day(acting_instant())
         and (a.valid_until is null or a.valid_until > a.valid_from);
    end loop;
  end $$;

revoke execute on function not_begun(uuid, uuid, date), only_not_begun(uuid, uuid, date),
  move_cases(uuid, date, text, jsonb) from public;
grant execute on function move_cases(uuid, date, text, jsonb) to bas_app;
