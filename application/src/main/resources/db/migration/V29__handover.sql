-- Somebody is handed over from one agency to a unit of another (decision 0036): the sender's part, the receiver's answer,
-- and what was received.

-- ---------------------------------------------------------------------------------------------------------------------
-- Who receives what is proposed to a unit. No participant is in it.

create table intake_duty (
  id uuid primary key,
  collaboration_id uuid not null references collaboration,
  agency_id uuid not null references agency,
  unit_id uuid not null,
  staff_id uuid not null references staff,
  appointed_by uuid references staff,
  appointed_at timestamptz not null,
  ended_by uuid references staff,
  ended_at timestamptz,
  foreign key (agency_id, unit_id) references unit (agency_id, id),
  foreign key (collaboration_id, agency_id) references participation (collaboration_id, agency_id)
);
comment on table intake_duty is 'Who opens what other agencies propose to a unit, before anybody is assigned; counts as long as they work with cases there.';
create unique index on intake_duty (collaboration_id, unit_id, staff_id) where ended_at is null;

alter table intake_duty enable row level security;
create policy seen on intake_duty for select to bas_app using (
  collaboration_id = (select acting('collaboration')) and agency_id = (select acting('agency')));
grant select on intake_duty to bas_app;

create function on_intake(p_staff uuid, p_unit uuid) returns boolean
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select holds_mandate(p_staff, p_unit, '{CASEWORKER}')
       and exists (select from intake_duty d
                    where d.collaboration_id = acting('collaboration') and d.unit_id = p_unit and d.staff_id = p_staff
                      and d.ended_at is null)
  $$;

-- Those who work with cases in the unit that the acting manager leads, and whether they are on duty.
create function intake_of_unit() returns table (staff_id uuid, name text, on_duty boolean)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select s.id, s.display_name, on_intake(s.id, acting('unit'))
      from staff s
     where s.agency_id = acting('agency') and holds_mandate(s.id, acting('unit'), '{CASEWORKER}')
       and holds_mandate(acting('staff'), acting('unit'), '{MANAGER}')
     order by s.display_name, s.id
  $$;

-- Puts somebody on duty, or takes them off it: the manager of the unit alone. False when that may not be.
create function set_intake(p_staff uuid, p_on boolean) returns boolean
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    if not exists (select from intake_of_unit() i where i.staff_id = p_staff) then
      return false;
    end if;
    if p_on then
      insert into intake_duty (id, collaboration_id, agency_id, unit_id, staff_id, appointed_by, appointed_at)
        values (gen_random_uuid(), acting('collaboration'), acting('agency'), acting('unit'), p_staff, acting('staff'),
          acting_instant())
        on conflict (collaboration_id, unit_id, staff_id) where ended_at is null do nothing;
    else
      update intake_duty set ended_by = acting('staff'), ended_at = acting_instant()
       where collaboration_id = acting('collaboration') and unit_id = acting('unit') and staff_id = p_staff
         and ended_at is null;
    end if;
    return true;
  end $$;

-- The units of other agencies where somebody receives what is proposed.
create function units_with_intake() returns table (unit_id uuid)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select distinct d.unit_id from intake_duty d
     where d.collaboration_id = acting('collaboration') and not d.agency_id = any (own_agencies())
       and on_intake(d.staff_id, d.unit_id)
  $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- The sender's part.

create table handover (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'HANDOVER'),
  retention_class text not null,
  sender_unit_id uuid not null,
  recipient_agency_id uuid not null check (recipient_agency_id <> owner_agency_id),
  recipient_unit_id uuid not null,
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  -- What belongs to a handover has its keys.
  unique (collaboration_id, id, owner_agency_id, participant_id),
  foreign key (owner_agency_id, sender_unit_id) references unit (agency_id, id),
  foreign key (recipient_agency_id, recipient_unit_id) references unit (agency_id, id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id)
);
create index on handover (collaboration_id, recipient_unit_id);

create table handover_terms (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'HANDOVER'),
  retention_class text not null,
  handover_id uuid not null,
  version int not null check (version between 1 and 99),
  message text not null check (length(message) between 1 and 2000),
  handover_on date not null,
  meeting_on date,
  meeting_place text not null check (length(meeting_place) <= 120),
  wished_person text not null check (length(wished_person) <= 120),
  done text not null check (done ~ '^([A-Z][A-Z0-9_]{0,29}( [A-Z][A-Z0-9_]{0,29})*)?$'),
  written_by uuid not null references staff,
  written_at timestamptz not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, handover_id, version),
  foreign key (collaboration_id, handover_id, owner_agency_id, participant_id)
    references handover (collaboration_id, id, owner_agency_id, participant_id) deferrable initially deferred
);
comment on table handover_terms is 'One row for each version, added and never changed.';
comment on column handover_terms.written_by is 'Who is responsible at the sender''s.';
comment on column handover_terms.done is 'What was done of the sender''s list.';

create table handover_item (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category in ('ATTENDANCE', 'WORK_MAPPING', 'WORK_CAPACITY_HEALTH', 'ADDICTION_TREATMENT',
    'SOBRIETY_RELAPSE', 'HOUSING_SUPPORT', 'ECONOMY_DEBT', 'FAMILY', 'CRIMINAL', 'PARTICIPATION', 'PLACEMENT', 'PLAN',
    'AF_DECISIONS')),
  retention_class text not null,
  handover_id uuid not null,
  version int not null check (version between 1 and 99),
  text text not null check (length(text) between 1 and 4000),
  primary key (collaboration_id, id),
  unique (collaboration_id, handover_id, version, category),
  foreign key (collaboration_id, handover_id, owner_agency_id, participant_id)
    references handover (collaboration_id, id, owner_agency_id, participant_id) deferrable initially deferred
);
comment on table handover_item is 'What is told of one category: it goes by a ground for that category.';

create table handover_step (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'HANDOVER'),
  retention_class text not null,
  handover_id uuid not null,
  no int not null check (no between 1 and 999),
  kind text not null check (kind in ('WRITE', 'PROPOSE', 'WITHDRAW', 'ACCEPT', 'DECLINE', 'COMPLETE')),
  version int,
  decline_reason text check (decline_reason in ('NO_CAPACITY', 'NOT_TARGET_GROUP', 'PARTICIPANT_DECLINED', 'TOO_EARLY',
    'INFORMATION_MISSING', 'OTHER_UNIT', 'OTHER')),
  text text check (length(text) between 1 and 500),
  meeting_on date,
  meeting_place text check (length(meeting_place) between 1 and 120),
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  -- Of two who act at once one is the later, and is told so.
  unique (collaboration_id, handover_id, no),
  check ((kind in ('WRITE', 'PROPOSE')) = (version is not null)),
  check ((kind = 'DECLINE') = (decline_reason is not null)),
  check (kind = 'ACCEPT' or meeting_on is null and meeting_place is null),
  foreign key (collaboration_id, handover_id, owner_agency_id, participant_id)
    references handover (collaboration_id, id, owner_agency_id, participant_id) deferrable initially deferred
);
comment on table handover_step is 'Added, never changed: what happened to it, as its sender knows. ACCEPT and DECLINE are what the receiver has told.';

-- ---------------------------------------------------------------------------------------------------------------------
-- The receiver's part. It names no row of the sender's by reference: either may be disposed of without the other.

create table handover_answer (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'HANDOVER'),
  retention_class text not null,
  handover_id uuid not null,
  from_agency_id uuid not null references agency,
  from_unit_id uuid not null references unit,
  kind text not null check (kind in ('ACCEPT', 'DECLINE')),
  decline_reason text check (decline_reason in ('NO_CAPACITY', 'NOT_TARGET_GROUP', 'PARTICIPANT_DECLINED', 'TOO_EARLY',
    'INFORMATION_MISSING', 'OTHER_UNIT', 'OTHER')),
  text text check (length(text) between 1 and 500),
  meeting_on date,
  meeting_place text check (length(meeting_place) between 1 and 120),
  told_by text check (told_by in ('CONSENT', 'HARM_TEST', 'DUTY_10_28', 'NECESSARY_10_2', 'GENERAL_10_27', 'PARTY_10_3',
    'CRIME_FRAUD_10_15A')),
  told_reason text check (length(told_reason) between 10 and 500),
  told_at timestamptz,
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, handover_id),
  check ((kind = 'DECLINE') = (decline_reason is not null)),
  check ((told_by is null) = (told_at is null)),
  check ((coalesce(told_by, 'CONSENT') = 'CONSENT') = (told_reason is null)),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id)
);
comment on column handover_answer.told_by is 'On which ground of the receiver''s own the sender was told; null when they were not.';
comment on column handover_answer.told_reason is 'Why, in the receiver''s words; it stays with the receiver.';

create table received_item (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category in ('HANDOVER', 'ATTENDANCE', 'WORK_MAPPING', 'WORK_CAPACITY_HEALTH',
    'ADDICTION_TREATMENT', 'SOBRIETY_RELAPSE', 'HOUSING_SUPPORT', 'ECONOMY_DEBT', 'FAMILY', 'CRIMINAL', 'PARTICIPATION',
    'PLACEMENT', 'PLAN', 'AF_DECISIONS')),
  retention_class text not null,
  handover_id uuid not null,
  from_agency_id uuid not null references agency,
  from_unit_id uuid not null references unit,
  text text not null check (length(text) between 1 and 4000),
  ground text not null check (ground in ('CONSENT', 'HARM_TEST', 'DUTY_10_28', 'NECESSARY_10_2', 'GENERAL_10_27',
    'PARTY_10_3', 'CRIME_FRAUD_10_15A')),
  ground_id uuid not null,
  received_by uuid not null references staff,
  received_at timestamptz not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, owner_agency_id, handover_id, category),
  foreign key (collaboration_id, owner_agency_id, participant_id)
    references case_file (collaboration_id, owner_agency_id, participant_id) deferrable initially deferred,
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id)
);
comment on table received_item is 'What came with a handover, as it was that day: read, never changed, never shared (D4, CON-32).';

-- ---------------------------------------------------------------------------------------------------------------------
-- What is proposed to the acting unit about the participant of the use case, and has not been taken back. A draft is
-- nothing that was said.
create function proposed_to_me() returns table (handover_id uuid)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select h.id
      from handover h
     where h.collaboration_id = acting('collaboration') and h.participant_id = acting('participant')
       and h.recipient_unit_id = acting('unit')
       and (h.participant_id, h.owner_agency_id, 'HANDOVER')
         in (select g.participant_id, g.owner_agency_id, g.category from grounds() g)
       and exists (select from handover_step s
                    where s.collaboration_id = h.collaboration_id and s.handover_id = h.id and s.kind = 'PROPOSE')
       and not exists (select from handover_step s
                        where s.collaboration_id = h.collaboration_id and s.handover_id = h.id and s.kind = 'WITHDRAW')
  $$;
revoke execute on function proposed_to_me() from public;
grant execute on function proposed_to_me() to bas_app;

do $$
declare
  t text;
begin
  foreach t in array array['handover', 'handover_terms', 'handover_item', 'handover_step', 'handover_answer',
      'received_item'] loop
    execute format('create index on %I (collaboration_id, participant_id)', t);
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert on %I to bas_app', t);
    perform tells_changes(t);
    perform held_from_disposal(t);
  end loop;
  -- What was received goes nowhere else, and an answer crosses by being told.
  foreach t in array array['handover_answer', 'received_item'] loop
    execute format($p$
      create policy seen on %I for select to bas_app using (
        collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency')))
    $p$, t);
  end loop;
  foreach t in array array['handover_terms', 'handover_step'] loop
    execute format($p$
      create policy seen on %I for select to bas_app using (
        collaboration_id = (select acting('collaboration'))
        and (owner_agency_id = (select acting('agency')) or handover_id in (select p.handover_id from proposed_to_me() p)))
    $p$, t);
  end loop;
end $$;
create policy seen on handover for select to bas_app using (
  collaboration_id = (select acting('collaboration'))
  and (owner_agency_id = (select acting('agency')) or id in (select p.handover_id from proposed_to_me() p)));
create policy seen on handover_item for select to bas_app using (
  collaboration_id = (select acting('collaboration'))
  and (owner_agency_id = (select acting('agency'))
       or (handover_id in (select p.handover_id from proposed_to_me() p)
           and (participant_id, owner_agency_id, category)
             in (select g.participant_id, g.owner_agency_id, g.category from grounds() g))));

-- Nobody speaks in another's name; a job loads what its source says.
create policy written on handover for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and ((select acting('staff')) is null or made_by = (select acting('staff'))));
create policy written on handover_terms for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and ((select acting('staff')) is null or written_by = (select acting('staff'))));
create policy written on handover_item for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency')));
-- What the receiver says is written by tell_answer alone.
create policy written on handover_step for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and ((select acting('staff')) is null
       or (made_by = (select acting('staff')) and kind in ('WRITE', 'PROPOSE', 'WITHDRAW', 'COMPLETE'))));
create policy written on handover_answer for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and told_by is null and ((select acting('staff')) is null or made_by = (select acting('staff'))));
create policy written on received_item for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and ((select acting('staff')) is null or received_by = (select acting('staff'))));

-- The unit hears that something was sent to it, or taken back: that there is something to ask for, and no more. Of a
-- draft that was never sent it hears nothing.
create function tell_handover_step() returns trigger
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    perform pg_notify('bas_changes', topic_of('unit', h.recipient_unit_id))
      from handover h
     where h.collaboration_id = new.collaboration_id and h.id = new.handover_id
       and (new.kind = 'PROPOSE'
            or new.kind = 'WITHDRAW' and exists (select from handover_step s
                 where s.collaboration_id = new.collaboration_id and s.handover_id = new.handover_id and s.kind = 'PROPOSE'));
    return null;
  end $$;
create trigger tells_recipient after insert on handover_step for each row execute function tell_handover_step();
revoke execute on function tell_handover_step() from public;

-- Acts on one handover come one after the other, at either agency; whoever waited sees what the one before did.
create function queue_for_handover(p_handover uuid) returns void
  language sql volatile set search_path = bas, pg_temp
  as $$ select pg_advisory_xact_lock(hashtextextended('handover ' || p_handover::text, 0)) $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Receiving.

-- Whether an agency may say something of this category about somebody to a unit, today.
create function may_be_told(p_owner uuid, p_participant uuid, p_unit uuid, p_category text) returns boolean
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select exists (
      select from consent c
        join consent_scope s on s.collaboration_id = c.collaboration_id and s.consent_id = c.id and s.shared_category = p_category
       where c.collaboration_id = acting('collaboration') and c.participant_id = p_participant
         and c.owner_agency_id = p_owner and c.recipient_unit_id = p_unit and c.purpose = 'COORDINATION'
         and swedish_day(acting_instant()) between c.valid_from and c.valid_until
         and not exists (
           select from consent_ending e
            where e.collaboration_id = c.collaboration_id and e.consent_id = c.id
              and (e.shared_category is null or e.shared_category = s.shared_category)
              and e.ended_at <= acting_instant()))
    or exists (
      select from recorded_ground g
        join recorded_ground_scope s on s.collaboration_id = g.collaboration_id and s.recorded_ground_id = g.id
                                    and s.shared_category = p_category
       where g.collaboration_id = acting('collaboration') and g.participant_id = p_participant
         and g.owner_agency_id = p_owner and g.recipient_unit_id = p_unit and g.purpose = 'COORDINATION'
         and swedish_day(acting_instant()) between g.valid_from and g.valid_until
         and not exists (
           select from recorded_ground_ending e
            where e.collaboration_id = g.collaboration_id and e.recorded_ground_id = g.id and e.ended_at <= acting_instant()))
  $$;

-- What waits for an answer of the acting unit, for those on duty and its manager: from where, and since when; not whom.
-- What the sender has no ground for any more is not there.
create function proposals_to_unit() returns table (handover_id uuid, unit_id uuid, agency_id uuid, proposed_at timestamptz)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select h.id, h.sender_unit_id, h.owner_agency_id, last.made_at
      from handover h
      join lateral (
        select s.kind, s.made_at from handover_step s
         where s.collaboration_id = h.collaboration_id and s.handover_id = h.id order by s.no desc limit 1) last on true
     where h.collaboration_id = acting('collaboration') and h.recipient_unit_id = acting('unit')
       and h.recipient_agency_id = acting('agency') and last.kind = 'PROPOSE'
       and (on_intake(acting('staff'), acting('unit'))
            or holds_mandate(acting('staff'), acting('unit'), '{MANAGER}') and acting_purpose() = 'MANAGEMENT')
       and not exists (select from handover_answer a
                        where a.collaboration_id = h.collaboration_id and a.handover_id = h.id
                          and a.owner_agency_id = acting('agency'))
       and may_be_told(h.owner_agency_id, h.participant_id, h.recipient_unit_id, 'KNOWN_AT_AGENCY')
       and may_be_told(h.owner_agency_id, h.participant_id, h.recipient_unit_id, 'HANDOVER')
     order by last.made_at, h.id
  $$;

-- What the acting unit has sent and heard nothing of, for its manager: to where, since when, and who sent it; not whom.
create function proposals_from_unit()
  returns table (handover_id uuid, unit_id uuid, agency_id uuid, proposed_at timestamptz, staff_id uuid)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select h.id, h.recipient_unit_id, h.recipient_agency_id, last.made_at, last.made_by
      from handover h
      join lateral (
        select s.kind, s.made_at, s.made_by from handover_step s
         where s.collaboration_id = h.collaboration_id and s.handover_id = h.id order by s.no desc limit 1) last on true
     where h.collaboration_id = acting('collaboration') and h.owner_agency_id = acting('agency')
       and h.sender_unit_id = acting('unit') and last.kind = 'PROPOSE'
       and acting_purpose() = 'MANAGEMENT' and holds_mandate(acting('staff'), acting('unit'), '{MANAGER}')
     order by last.made_at, h.id
  $$;

-- Names the participant of the use case by what is proposed to the acting unit, for those on duty there. One row, always:
-- nulls where nothing is proposed to them under that name, or it has been answered.
create function name_proposal(p_handover uuid)
  returns table (owner_agency_id uuid, participant_id uuid, at timestamptz)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    h record;
    v_at timestamptz;
    v_stands boolean;
  begin
    select o.* into h from handover o
     where o.id = p_handover and o.collaboration_id = acting('collaboration') and o.recipient_unit_id = acting('unit')
       and o.recipient_agency_id = acting('agency') and on_intake(acting('staff'), acting('unit'));
    if current_setting('bas.alone', true) = 'true' then
      perform pg_advisory_xact_lock(subject_lock_key(coalesce(h.participant_id, p_handover)));
    else
      perform pg_advisory_xact_lock_shared(subject_lock_key(coalesce(h.participant_id, p_handover)));
    end if;
    -- Asked when nobody acts on it any more: what was withdrawn while one waited is not there.
    perform queue_for_handover(p_handover);
    v_at := clock();
    select coalesce(last.kind = 'PROPOSE', false) and a.id is null into v_stands
      from (select 1) as one
      left join lateral (
        select s.kind from handover_step s
         where s.collaboration_id = h.collaboration_id and s.handover_id = h.id order by s.no desc limit 1) last on true
      left join handover_answer a on a.collaboration_id = h.collaboration_id and a.handover_id = h.id;
    perform set_config('bas.instant', v_at::text, true),
            set_config('bas.participant', case when v_stands then h.participant_id::text else '' end, true);
    return query select case when v_stands then h.owner_agency_id end, case when v_stands then h.participant_id end, v_at;
  end $$;

-- Tells the sender what was answered, under a ground of the receiver's own: a consent to the sending unit, or a provision.
-- False when there is no such ground, or they know already. What the sender has taken back meanwhile stays taken back.
create function tell_answer(p_handover uuid, p_by text, p_reason text) returns boolean
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    h record;
    a record;
    last record;
  begin
    select o.* into a from handover_answer o
     where o.collaboration_id = acting('collaboration') and o.handover_id = p_handover
       and o.owner_agency_id = acting('agency') and o.participant_id = acting('participant');
    select o.* into h from handover o
     where o.collaboration_id = acting('collaboration') and o.id = p_handover and o.recipient_agency_id = acting('agency');
    if a.id is null or h.id is null or a.told_at is not null then
      return false;
    end if;
    if p_by = 'CONSENT' then
      if not (may_be_told(acting('agency'), acting('participant'), h.sender_unit_id, 'KNOWN_AT_AGENCY')
              and may_be_told(acting('agency'), acting('participant'), h.sender_unit_id, 'HANDOVER')) then
        return false;
      end if;
    elsif not ground_possible(p_by, acting('agency')) then
      return false;
    end if;
    update handover_answer
       set told_by = p_by, told_reason = case when p_by <> 'CONSENT' then p_reason end, told_at = acting_instant()
     where collaboration_id = a.collaboration_id and id = a.id;
    select s.no, s.kind into last from handover_step s
     where s.collaboration_id = h.collaboration_id and s.handover_id = h.id order by s.no desc limit 1;
    if last.kind = 'PROPOSE' then
      insert into handover_step (id, collaboration_id, owner_agency_id, participant_id, category, retention_class,
          handover_id, no, kind, decline_reason, text, meeting_on, meeting_place, made_by, made_at)
        values (gen_random_uuid(), h.collaboration_id, h.owner_agency_id, h.participant_id, 'HANDOVER', 'CASE', h.id,
          last.no + 1, a.kind, a.decline_reason, a.text, a.meeting_on, a.meeting_place, a.made_by, acting_instant());
      perform end_waiting(h.collaboration_id, h.owner_agency_id, h.id);
      insert into task (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, case_file_id, kind,
          source_kind, source_id, about_unit, unit_id, staff_id, due_on, created_at, created_by)
        select gen_random_uuid(), f.collaboration_id, f.owner_agency_id, f.participant_id, 'HANDOVER', 'CASE', f.id,
               'HANDOVER_ANSWERED', 'HANDOVER', h.id, h.recipient_unit_id, f.unit_id, main.staff_id,
               swedish_day(acting_instant()), acting_instant(), null
          from case_file f
          left join lateral (
            select m.staff_id from assignment m
             where m.collaboration_id = f.collaboration_id and m.case_file_id = f.id and m.part = 'MAIN'
               and swedish_day(acting_instant()) >= m.valid_from
               and (m.valid_until is null or swedish_day(acting_instant()) <= m.valid_until)
             order by m.valid_from, m.id limit 1) main on true
         where f.collaboration_id = h.collaboration_id and f.owner_agency_id = h.owner_agency_id
           and f.participant_id = h.participant_id
        on conflict (collaboration_id, owner_agency_id, source_kind, source_id, kind) do nothing;
    end if;
    return true;
  end $$;

-- That nobody has answered is nothing to wait for any more.
create function end_waiting(p_collaboration uuid, p_agency uuid, p_handover uuid) returns void
  language sql volatile security definer set search_path = bas, pg_temp
  as $$
    insert into task_step (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, task_id, no, kind,
        made_by, made_at, unit_id, staff_id)
      select gen_random_uuid(), t.collaboration_id, t.owner_agency_id, t.participant_id, t.category, t.retention_class, t.id,
             coalesce(last.no, 0) + 1, 'DONE', null, acting_instant(),
             case when last.no is null then t.unit_id else last.unit_id end,
             case when last.no is null then t.staff_id else last.staff_id end
        from task t
        left join lateral (
          select s.no, s.kind, s.unit_id, s.staff_id from task_step s
           where s.collaboration_id = t.collaboration_id and s.task_id = t.id order by s.no desc limit 1) last on true
       where t.collaboration_id = p_collaboration and t.owner_agency_id = p_agency and t.source_kind = 'HANDOVER'
         and t.source_id = p_handover and t.kind = 'HANDOVER_UNANSWERED' and coalesce(last.kind, '') not in ('DONE', 'SKIPPED')
      on conflict (collaboration_id, task_id, no) do nothing
  $$;

-- When the ground ended on which something was received by the acting agency, of the participant of the use case: it is
-- marked from then on (CON-32).
create function received_endings() returns table (item_id uuid, ended_at timestamptz)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select r.id, min(e.ended_at)
      from received_item r
      join consent_ending e on e.collaboration_id = r.collaboration_id and e.consent_id = r.ground_id
       and (e.shared_category is null or e.shared_category = r.category) and e.ended_at <= acting_instant()
     where r.collaboration_id = acting('collaboration') and r.owner_agency_id = acting('agency')
       and r.participant_id = acting('participant')
     group by r.id
    union all
    select r.id, e.ended_at
      from received_item r
      join recorded_ground_ending e on e.collaboration_id = r.collaboration_id and e.recorded_ground_id = r.ground_id
       and e.ended_at <= acting_instant()
     where r.collaboration_id = acting('collaboration') and r.owner_agency_id = acting('agency')
       and r.participant_id = acting('participant')
  $$;

revoke execute on function on_intake(uuid, uuid), intake_of_unit(), set_intake(uuid, boolean), units_with_intake(),
  queue_for_handover(uuid), may_be_told(uuid, uuid, uuid, text), proposals_to_unit(), proposals_from_unit(),
  name_proposal(uuid), tell_answer(uuid, text, text), end_waiting(uuid, uuid, uuid), received_endings() from public;
grant execute on function intake_of_unit(), set_intake(uuid, boolean), units_with_intake(), queue_for_handover(uuid),
  proposals_to_unit(), proposals_from_unit(), name_proposal(uuid), tell_answer(uuid, text, text), received_endings() to bas_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- What goes, and on which ground.

-- Of each category what lets the acting agency tell a unit of the participant of the use case, today; and where nothing
-- does, how far what there is comes. Own rows alone, so with the asker's own rights.
create function grounds_given(p_unit uuid) returns table (category text, state text, ground text, valid_until date)
  language sql stable set search_path = bas, pg_temp
  as $$
    select distinct on (found.category) found.category, found.state, found.ground, found.valid_until
      from (
        select s.shared_category, 'CONSENT', c.valid_until,
               case when exists (select from consent_ending e
                                  where e.collaboration_id = c.collaboration_id and e.consent_id = c.id
                                    and (e.shared_category is null or e.shared_category = s.shared_category)
                                    and e.ended_at <= acting_instant()) then 'ENDED'
                    when swedish_day(acting_instant()) < c.valid_from then 'LATER'
                    when swedish_day(acting_instant()) > c.valid_until then 'OVER'
                    else 'LIVE' end
          from consent c
          join consent_scope s on s.collaboration_id = c.collaboration_id and s.consent_id = c.id
         where c.collaboration_id = acting('collaboration') and c.participant_id = acting('participant')
           and c.owner_agency_id = acting('agency') and c.recipient_unit_id = p_unit and c.purpose = acting_purpose()
        union all
        select s.shared_category, g.kind, g.valid_until,
               case when exists (select from recorded_ground_ending e
                                  where e.collaboration_id = g.collaboration_id and e.recorded_ground_id = g.id
                                    and e.ended_at <= acting_instant()) then 'ENDED'
                    when swedish_day(acting_instant()) < g.valid_from then 'LATER'
                    when swedish_day(acting_instant()) > g.valid_until then 'OVER'
                    else 'LIVE' end
          from recorded_ground g
          join recorded_ground_scope s on s.collaboration_id = g.collaboration_id and s.recorded_ground_id = g.id
         where g.collaboration_id = acting('collaboration') and g.participant_id = acting('participant')
           and g.owner_agency_id = acting('agency') and g.recipient_unit_id = p_unit and g.purpose = acting_purpose()
      ) as found (category, ground, valid_until, state)
     order by found.category, array_position(array['LIVE', 'ENDED', 'OVER', 'LATER'], found.state), found.ground <> 'CONSENT',
              found.valid_until desc
  $$;
revoke execute on function grounds_given(uuid) from public;
grant execute on function grounds_given(uuid) to bas_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- One and the same caseworker, and who else is near the participant (PRO-07, PRO-08, PRO-54).

create table caseworker_change (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'KNOWN_AT_AGENCY'),
  retention_class text not null,
  case_file_id uuid not null,
  from_staff_id uuid references staff,
  to_staff_id uuid not null references staff check (to_staff_id <> from_staff_id),
  on_day date not null,
  reason text not null check (reason in ('STAFF_LEAVES', 'ABSENCE', 'WORKLOAD', 'PARTICIPANT_WISH', 'MOVED', 'FIRST', 'OTHER')),
  note text not null check (length(note) between 10 and 2000),
  meeting_on date not null,
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  check ((reason = 'FIRST') = (from_staff_id is null)),
  foreign key (collaboration_id, case_file_id) references case_file (collaboration_id, id) deferrable initially deferred,
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id)
);
comment on table caseworker_change is 'That somebody else became the main caseworker, why, and what they were told. How many there are is a measure.';
comment on column caseworker_change.from_staff_id is 'Null when there was nobody.';

create table network_contact (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category in ('CONTACT', 'ADDICTION_TREATMENT', 'HOUSING_SUPPORT', 'ECONOMY_DEBT', 'FAMILY', 'CRIMINAL',
    'PLACEMENT', 'WORK_CAPACITY_HEALTH')),
  retention_class text not null,
  role text not null check (role in ('HOUSING_SUPPORT', 'TREATMENT', 'HEALTH_CARE', 'RELATIVE', 'DEBT_ADVISER', 'WORKPLACE',
    'PROBATION', 'OTHER')),
  name text not null check (length(name) between 1 and 120),
  reach text not null check (length(reach) <= 200),
  may_meet boolean not null,
  sees text not null check (length(sees) <= 500),
  made_by uuid not null references staff,
  made_at timestamptz not null,
  ended_by uuid references staff,
  ended_at timestamptz,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id)
);
comment on column network_contact.category is 'Follows from the role: that somebody has a debt adviser says something of their debts.';
comment on column network_contact.may_meet is 'Whether the participant wants them at joint meetings.';
comment on column network_contact.sees is 'What the participant lets them know, in words.';

do $$
declare
  t text;
begin
  foreach t in array array['caseworker_change', 'network_contact'] loop
    execute format('create index on %I (collaboration_id, participant_id)', t);
    execute format('alter table %I enable row level security', t);
    perform tells_changes(t);
    perform held_from_disposal(t);
  end loop;
end $$;
-- Why an agency changed its caseworker is its own business, whatever was agreed.
create policy seen on caseworker_change for select to bas_app using (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency')));
create policy seen on network_contact for select to bas_app using (
  collaboration_id = (select acting('collaboration'))
  and (owner_agency_id = any ((select own_agencies())::uuid[])
       or (participant_id, owner_agency_id, category) in (select g.participant_id, g.owner_agency_id, g.category from grounds() g)));
create policy written on network_contact for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and made_by = (select acting('staff')));
create policy changed on network_contact for update to bas_app
  using (collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency')))
  with check (collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
    and ended_by = (select acting('staff')));
grant select on caseworker_change to bas_app;
grant select, insert on network_contact to bas_app;
grant update (ended_by, ended_at) on network_contact to bas_app;

-- Who can become the main caseworker of a case that the acting unit holds.
create function possible_mains() returns table (staff_id uuid, name text)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select s.id, s.display_name from staff s
     where s.agency_id = acting('agency') and holds_mandate(s.id, acting('unit'), '{CASEWORKER}')
       and (holds_mandate(acting('staff'), acting('unit'), '{CASEWORKER}')
            or holds_mandate(acting('staff'), acting('unit'), '{MANAGER}') and acting_purpose() = 'MANAGEMENT')
     order by s.display_name, s.id
  $$;

-- Makes somebody the main caseworker from a day on, and ends the one before with the day before: so there is one at a time.
-- By the manager of the unit that holds the case, or by whoever is assigned to it there. The use case has named its
-- participant alone. Null when it is done, else why not.
create function change_main(p_id uuid, p_case_file uuid, p_staff uuid, p_day date, p_reason text, p_note text, p_meeting date)
  returns text
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    f record;
    v_before record;
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
    if p_day < swedish_day(acting_instant()) or not exists (select from possible_mains() p where p.staff_id = p_staff) then
      return 'STAFF_NOT_POSSIBLE';
    end if;
    -- One who is to begin later counts as well.
    select a.* into v_before from assignment a
     where a.collaboration_id = f.collaboration_id and a.case_file_id = f.id and a.part = 'MAIN'
       and (a.valid_until is null or a.valid_until >= p_day)
     order by a.valid_from desc limit 1;
    if v_before.staff_id = p_staff then
      return 'SAME_STAFF';
    end if;
    if v_before.valid_from >= p_day then
      return 'DAY_TOO_EARLY';
    end if;
    update assignment set valid_until = p_day - 1
     where collaboration_id = f.collaboration_id and case_file_id = f.id and part = 'MAIN'
       and (valid_until is null or valid_until >= p_day);
    insert into assignment (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, case_file_id,
        staff_id, part, valid_from)
      values (gen_random_uuid(), f.collaboration_id, f.owner_agency_id, f.participant_id, 'KNOWN_AT_AGENCY', 'CASE', f.id,
        p_staff, 'MAIN', p_day);
    insert into caseworker_change (id, collaboration_id, owner_agency_id, participant_id, category, retention_class,
        case_file_id, from_staff_id, to_staff_id, on_day, reason, note, meeting_on, made_by, made_at)
      values (p_id, f.collaboration_id, f.owner_agency_id, f.participant_id, 'KNOWN_AT_AGENCY', 'CASE', f.id,
        v_before.staff_id, p_staff, p_day, case when v_before.id is null then 'FIRST' else p_reason end, p_note, p_meeting,
        acting('staff'), acting_instant());
    return null;
  end $$;

revoke execute on function possible_mains(), change_main(uuid, uuid, uuid, date, text, text, date) from public;
grant execute on function possible_mains(), change_main(uuid, uuid, uuid, date, text, text, date) to bas_app;
