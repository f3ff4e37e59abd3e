-- Grounds of law beside consent (CON-06, CON-07), and managers' time-limited cover instead of standing access (D2).

-- ---------------------------------------------------------------------------------------------------------------------
-- Which chapter of OSL protects what an agency knows. Where nobody has said so, the stricter.

alter table agency add column secrecy_regime text not null default 'OSL_26' check (secrecy_regime in ('OSL_26', 'OSL_28'));
comment on column agency.secrecy_regime is 'OSL_26: social services, no general clause (OSL 10:27). OSL_28: employment services.';

-- ---------------------------------------------------------------------------------------------------------------------
-- Decisions to disclose without consent. Immutable; what ends one is a row of its own.

create table recorded_ground (
  id uuid not null unique,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'CONSENT'),
  retention_class text not null,
  recipient_agency_id uuid not null check (recipient_agency_id <> owner_agency_id),
  recipient_unit_id uuid not null,
  kind text not null check (kind in ('HARM_TEST', 'DUTY_10_28', 'NECESSARY_10_2', 'GENERAL_10_27', 'PARTY_10_3', 'CRIME_FRAUD_10_15A')),
  purpose text not null check (purpose in ('COORDINATION', 'EVALUATION')),
  valid_from date not null,
  valid_until date not null check (valid_until >= valid_from and valid_until <= valid_from + interval '12 months'),
  decision_maker text not null check (length(btrim(decision_maker)) between 1 and 200),
  reason text not null check (length(btrim(reason)) >= 30 and length(reason) <= 2000),
  recorded_by uuid not null references staff,
  recorded_at timestamptz not null,
  primary key (collaboration_id, id),
  foreign key (recipient_agency_id, recipient_unit_id) references unit (agency_id, id),
  foreign key (collaboration_id, recipient_agency_id) references participation (collaboration_id, agency_id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id)
);
comment on column recorded_ground.owner_agency_id is 'The discloser.';
create index on recorded_ground (collaboration_id, participant_id);

create table recorded_ground_scope (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'CONSENT'),
  retention_class text not null,
  recorded_ground_id uuid not null,
  recipient_unit_id uuid not null,
  shared_category text not null check (shared_category in ('KNOWN_AT_AGENCY', 'CONTACT', 'ATTENDANCE', 'WORK_MAPPING',
    'WORK_CAPACITY_HEALTH', 'ADDICTION_TREATMENT', 'SOBRIETY_RELAPSE', 'HOUSING_SUPPORT', 'ECONOMY_DEBT', 'FAMILY',
    'CRIMINAL', 'PLACEMENT', 'PLAN', 'AF_DECISIONS')),
  primary key (collaboration_id, id),
  unique (collaboration_id, recorded_ground_id, shared_category),
  foreign key (collaboration_id, recorded_ground_id) references recorded_ground (collaboration_id, id)
);

create table recorded_ground_ending (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'CONSENT'),
  retention_class text not null,
  recorded_ground_id uuid not null,
  recipient_unit_id uuid not null,
  ended_at timestamptz not null,
  recorded_by uuid not null references staff,
  primary key (collaboration_id, id),
  unique (collaboration_id, recorded_ground_id),
  foreign key (collaboration_id, recorded_ground_id) references recorded_ground (collaboration_id, id)
);

-- ---------------------------------------------------------------------------------------------------------------------
-- Who stands in with a case for some days, because a manager of the unit that holds it said so.

create table cover (
  id uuid not null unique,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'KNOWN_AT_AGENCY'),
  retention_class text not null,
  case_file_id uuid not null,
  unit_id uuid not null,
  staff_id uuid not null references staff,
  valid_from date not null,
  -- Thirty days at most, the first and the last counted.
  valid_until date not null check (valid_until >= valid_from and valid_until < valid_from + 30),
  reason text not null check (length(btrim(reason)) >= 10 and length(reason) <= 500),
  granted_by uuid not null references staff,
  granted_at timestamptz not null,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_file_id) references case_file (collaboration_id, id),
  foreign key (owner_agency_id, unit_id) references unit (agency_id, id)
);
comment on column cover.unit_id is 'The unit that held the case when the cover was given; with another it has no effect.';
create index on cover (collaboration_id, case_file_id);
create index on cover (staff_id, collaboration_id);

create table cover_ending (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'KNOWN_AT_AGENCY'),
  retention_class text not null,
  cover_id uuid not null,
  ended_at timestamptz not null,
  ended_by uuid not null references staff,
  primary key (collaboration_id, id),
  unique (collaboration_id, cover_id),
  foreign key (collaboration_id, cover_id) references cover (collaboration_id, id)
);

-- Whether somebody has a mandate in force for a unit of the collaboration, in one of these roles.
create function holds_mandate(p_staff uuid, p_unit uuid, p_roles text[]) returns boolean
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select exists (
      select from mandate m
       where m.staff_id = p_staff and m.unit_id = p_unit and m.role = any (p_roles)
         and m.collaboration_id = acting('collaboration')
         and swedish_day(acting_instant()) between m.valid_from and m.valid_until)
  $$;

-- Who can stand in with the cases of the unit I manage: I myself, and those who work with cases there.
create function possible_covers() returns table (staff_id uuid, name text)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select s.id, s.display_name from staff s
     where acting_purpose() = 'MANAGEMENT' and holds_mandate(acting('staff'), acting('unit'), '{MANAGER}')
       and (s.id = acting('staff') or holds_mandate(s.id, acting('unit'), '{CASEWORKER,HOUSING_SUPPORT}'))
       and s.agency_id = acting('agency')
     order by s.id <> acting('staff'), s.display_name, s.id
  $$;

-- The cover by which somebody of a unit stands in with a case at an instant: the one that lasts longest.
create function cover_in_force(p_case_file uuid, p_staff uuid, p_unit uuid, p_at timestamptz)
  returns table (cover_id uuid, cover_until date)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select v.id, v.valid_until
      from cover v join case_file f on f.collaboration_id = v.collaboration_id and f.id = v.case_file_id
     where v.collaboration_id = acting('collaboration') and v.case_file_id = p_case_file and v.staff_id = p_staff
       -- A case that has moved to another unit is not covered any more; nor is it for somebody who acts for another unit.
       and v.unit_id = p_unit and f.unit_id = p_unit
       and swedish_day(p_at) between v.valid_from and v.valid_until
       and not exists (select from cover_ending e
         where e.collaboration_id = v.collaboration_id and e.cover_id = v.id and e.ended_at <= p_at)
     order by v.valid_until desc, v.id limit 1
  $$;

-- Gives a cover: only a manager of the unit that holds the case, to themselves or to somebody who works with cases there.
-- The use case has named its participant alone. Gives false when it may not be.
create function give_cover(p_id uuid, p_case_file uuid, p_staff uuid, p_from date, p_until date, p_reason text)
  returns boolean
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare f record;
  begin
    select * into f from case_file c
     where c.id = p_case_file and c.collaboration_id = acting('collaboration') and c.owner_agency_id = acting('agency')
       and c.participant_id = acting('participant') and c.unit_id = acting('unit');
    if not found or p_from < swedish_day(acting_instant())
       or not exists (select from possible_covers() p where p.staff_id = p_staff) then
      return false;
    end if;
    insert into cover (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, case_file_id,
        unit_id, staff_id, valid_from, valid_until, reason, granted_by, granted_at)
      values (p_id, f.collaboration_id, f.owner_agency_id, f.participant_id, 'KNOWN_AT_AGENCY', 'CASE', f.id,
        f.unit_id, p_staff, p_from, p_until, p_reason, acting('staff'), acting_instant());
    return true;
  end $$;

-- Ends a cover before its last day: a manager of the unit that holds the case, or whoever stands in.
-- Gives false when there is no such cover for them; true also when it had ended already.
create function end_cover(p_cover uuid) returns boolean
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare v record;
  begin
    select k.* into v
      from cover k join case_file f on f.collaboration_id = k.collaboration_id and f.id = k.case_file_id
     where k.id = p_cover and k.collaboration_id = acting('collaboration') and k.owner_agency_id = acting('agency')
       and k.participant_id = acting('participant')
       and (k.staff_id = acting('staff')
            or (f.unit_id = acting('unit') and acting_purpose() = 'MANAGEMENT'
                and holds_mandate(acting('staff'), acting('unit'), '{MANAGER}')));
    if not found then
      return false;
    end if;
    insert into cover_ending (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, cover_id,
        ended_at, ended_by)
      values (gen_random_uuid(), v.collaboration_id, v.owner_agency_id, v.participant_id, 'KNOWN_AT_AGENCY', 'CASE', v.id,
        acting_instant(), acting('staff'))
      on conflict (collaboration_id, cover_id) do nothing;
    return true;
  end $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Facts for the gate.

-- As before, and by which cover the asker stands in.
drop function name_subject(uuid);
create function name_subject(p_case_file uuid)
  returns table (owner_agency_id uuid, participant_id uuid, own boolean, assignment_id uuid, own_unit boolean, at timestamptz,
    cover_id uuid, cover_until date)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    f record;
    v_own boolean;
    v_at timestamptz;
    v_assignment uuid;
    v_cover record;
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
    select k.cover_id, k.cover_until into v_cover
      from cover_in_force(case when v_own then f.id end, acting('staff'), acting('unit'), v_at) k;
    return query select f.owner_agency_id, f.participant_id, v_own, v_assignment,
      coalesce(v_own and f.unit_id = acting('unit'), false), v_at, v_cover.cover_id, v_cover.cover_until;
  end $$;

-- What agencies other than the asker's have decided about the participant of the use case: one row per category.
create function recorded_ground_facts()
  returns table (recorded_ground_id uuid, discloser uuid, recipient_unit uuid, kind text, purpose text, valid_from date,
    valid_until date, category text, ended_at timestamptz)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select g.id, g.owner_agency_id, g.recipient_unit_id, g.kind, g.purpose, g.valid_from, g.valid_until, s.shared_category,
           e.ended_at
      from recorded_ground g
      join recorded_ground_scope s on s.collaboration_id = g.collaboration_id and s.recorded_ground_id = g.id
      left join recorded_ground_ending e on e.collaboration_id = g.collaboration_id and e.recorded_ground_id = g.id
     where g.collaboration_id = acting('collaboration') and g.participant_id = acting('participant')
       and not g.owner_agency_id = any (own_agencies())
     order by g.id, s.shared_category
  $$;

-- The grounds on which rows of other agencies may be seen in this use case. Evaluated once per statement.
create or replace function grounds() returns table (participant_id uuid, owner_agency_id uuid, category text)
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
    union
    select g.participant_id, g.owner_agency_id, s.shared_category
      from recorded_ground g
      join recorded_ground_scope s on s.collaboration_id = g.collaboration_id and s.recorded_ground_id = g.id
     where g.collaboration_id = acting('collaboration') and g.participant_id = acting('participant')
       and g.recipient_unit_id = acting('unit') and g.purpose = acting_purpose()
       and swedish_day(acting_instant()) between g.valid_from and g.valid_until
       and not exists (
         select from recorded_ground_ending e
          where e.collaboration_id = g.collaboration_id and e.recorded_ground_id = g.id
            and e.ended_at <= acting_instant())
  $$;

-- Whether a provision can be used by an agency of this regime (CON-07; 10:15 a is refused where it is not certain).
create function ground_possible(p_kind text, p_agency uuid) returns boolean
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select exists (select from agency a
      where a.id = p_agency and (p_kind not in ('GENERAL_10_27', 'CRIME_FRAUD_10_15A') or a.secrecy_regime <> 'OSL_26'))
  $$;

-- Revokes a recorded ground, for staff of its discloser. The use case has named its participant alone.
-- Gives false when there is no such ground for them; true also when it was revoked already.
create function revoke_ground(p_ground uuid) returns boolean
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare g record;
  begin
    select * into g from recorded_ground
     where id = p_ground and collaboration_id = acting('collaboration') and owner_agency_id = acting('agency')
       and participant_id = acting('participant');
    if not found then
      return false;
    end if;
    insert into recorded_ground_ending (id, collaboration_id, owner_agency_id, participant_id, category, retention_class,
        recorded_ground_id, recipient_unit_id, ended_at, recorded_by)
      values (gen_random_uuid(), g.collaboration_id, g.owner_agency_id, g.participant_id, 'CONSENT', 'CONSENT',
        g.id, g.recipient_unit_id, acting_instant(), acting('staff'))
      on conflict (collaboration_id, recorded_ground_id) do nothing;
    return true;
  end $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- The second lock.

do $$
declare
  t text;
begin
  foreach t in array array['recorded_ground_scope', 'recorded_ground_ending'] loop
    execute format('alter table %I enable row level security', t);
    execute format($p$
      create policy seen on %I for select to bas_app using (
        collaboration_id = (select acting('collaboration'))
        and (owner_agency_id = any ((select own_agencies())::uuid[]) or recipient_unit_id = (select acting('unit'))))
    $p$, t);
    execute format('grant select on %I to bas_app', t);
  end loop;
  -- Who stands in is nobody else's business, whatever was agreed.
  foreach t in array array['cover', 'cover_ending'] loop
    execute format('alter table %I enable row level security', t);
    execute format($p$
      create policy seen on %I for select to bas_app using (
        collaboration_id = (select acting('collaboration')) and owner_agency_id = any ((select own_agencies())::uuid[]))
    $p$, t);
    execute format('grant select on %I to bas_app', t);
  end loop;
end $$;

-- The named unit sees nothing of a decision before its first day: that there is one tells that the person is known.
alter table recorded_ground enable row level security;
create policy seen on recorded_ground for select to bas_app using (
  collaboration_id = (select acting('collaboration'))
  and (owner_agency_id = any ((select own_agencies())::uuid[])
       or (recipient_unit_id = (select acting('unit')) and valid_from <= (select swedish_day(acting_instant())))));
create policy written on recorded_ground for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and participant_id = (select acting('participant')) and recorded_by = (select acting('staff'))
  and ground_possible(kind, owner_agency_id));
create policy written on recorded_ground_scope for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and participant_id = (select acting('participant')));
grant select, insert on recorded_ground to bas_app;
grant insert on recorded_ground_scope to bas_app;

-- Whether the participant had agreed, when an entry was written, that the owner lets the unit that acted in it see something.
create function had_consented(p_entry uuid, p_participant uuid, p_owner uuid) returns boolean
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select exists (
      select from log_entry e join consent c on c.recipient_unit_id = e.acting_unit_id
       where e.id = p_entry and c.collaboration_id = acting('collaboration') and c.participant_id = p_participant
         and c.owner_agency_id = p_owner and p_owner = acting('agency') and c.registered_at <= e.at)
  $$;

-- A consent tells its discloser that the participant meets the named unit. A recorded ground does not: it is the
-- discloser's own doing, and whoever could read in the log that the named unit opened its own file in vain would have
-- made a probe of it (CON-04). So what a recorded ground let nobody see is not told to the owner.
drop policy seen on log_access;
create policy seen on log_access for select to bas_app using (
  (select acting_purpose()) = 'LOG_REVIEW'
  and ((owner_agency_id = (select acting('agency'))
        and (acting_agency_id = (select acting('agency')) or sought
             or (ground is not null and ground <> 'NAMED_RECIPIENT')
             or ((ground = 'NAMED_RECIPIENT' or denial in ('NOT_YET_VALID', 'EXPIRED', 'WITHDRAWN'))
                 and had_consented(entry_id, participant_id, owner_agency_id))))
       or (acting_agency_id = (select acting('agency')) and ground <> 'PARTICIPANTS_WILL')));

revoke execute on function holds_mandate(uuid, uuid, text[]), possible_covers(),
  cover_in_force(uuid, uuid, uuid, timestamptz), give_cover(uuid, uuid, uuid, date, date, text), end_cover(uuid),
  name_subject(uuid), recorded_ground_facts(), ground_possible(text, uuid), revoke_ground(uuid),
  had_consented(uuid, uuid, uuid) from public;
grant execute on function possible_covers(), give_cover(uuid, uuid, uuid, date, date, text), end_cover(uuid),
  name_subject(uuid), recorded_ground_facts(), ground_possible(text, uuid), revoke_ground(uuid),
  had_consented(uuid, uuid, uuid) to bas_app;
