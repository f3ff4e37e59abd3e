-- Mandates are granted by the agency, approved by a second person, ended; and bound to an account at its first sign-in
-- (D2, IDA-03, IDA-05, IDA-06).
-- What happened stands in rows that are never changed or removed; bas_app reaches them through functions alone, which check
-- everything again.

-- ---------------------------------------------------------------------------------------------------------------------
-- Staff who have not signed in yet are known by what their agency's identity provider will say of them.

alter table staff alter column subject drop not null;
alter table staff add column affiliation text check (affiliation ~ '^\S{1,100}@[0-9]{6}-[0-9]{4}$');
alter table staff add constraint known_by_something check (subject is not null or affiliation is not null);
create unique index on staff (agency_id, affiliation);
comment on column staff.affiliation is 'Sweden Connect''s orgAffiliation at the agency''s organisation number; null until it has been heard.';

-- The affiliation is for the agency's own administrators; names and accounts stand in the log, which all read.
revoke select on staff from bas_app;
grant select (id, agency_id, identity_provider, subject, display_name) on staff to bas_app;

create table staff_second_account (
  staff_id uuid not null references staff,
  subject text not null,
  noticed_at timestamptz not null,
  primary key (staff_id, subject)
);
comment on table staff_second_account is 'Another account that came with a bound affiliation. It was not let in; an administrator decides.';

-- ---------------------------------------------------------------------------------------------------------------------
-- The table mandate holds what counts: only approving a proposal writes it there, and ending it takes it away. So nothing
-- that reads it, now or later, can take a mandate that waits or has ended for a right. Its days are still to be looked at.

create table mandate_proposal (
  id uuid primary key,
  staff_id uuid not null references staff,
  collaboration_id uuid not null,
  agency_id uuid not null,
  unit_id uuid not null,
  role text not null,
  purposes text[] not null,
  valid_from date not null,
  valid_until date not null check (valid_until >= valid_from and valid_until <= valid_from + interval '12 months'),
  granted_by uuid not null references staff check (granted_by <> staff_id),
  granted_under uuid not null,
  granted_at timestamptz not null,
  foreign key (agency_id, unit_id) references unit (agency_id, id),
  foreign key (collaboration_id, agency_id) references participation (collaboration_id, agency_id)
);
create index on mandate_proposal (collaboration_id, agency_id);
create index on mandate_proposal (staff_id);

create table mandate_decision (
  proposal_id uuid primary key references mandate_proposal,
  kind text not null check (kind in ('APPROVED', 'DECLINED', 'WITHDRAWN')),
  decided_by uuid not null references staff,
  decided_under uuid not null,
  decided_at timestamptz not null,
  why text,
  check (kind <> 'DECLINED' or (why is not null and length(why) between 10 and 500))
);

create index on mandate (collaboration_id, agency_id);

create table mandate_ending (
  mandate_id uuid primary key,
  staff_id uuid not null references staff,
  collaboration_id uuid not null,
  agency_id uuid not null,
  unit_id uuid not null,
  role text not null,
  purposes text[] not null,
  valid_from date not null,
  valid_until date not null,
  ended_by uuid not null references staff,
  ended_under uuid not null,
  ended_at timestamptz not null,
  why text not null check (length(why) between 10 and 500),
  foreign key (agency_id, unit_id) references unit (agency_id, id),
  foreign key (collaboration_id, agency_id) references participation (collaboration_id, agency_id)
);
create index on mandate_ending (collaboration_id, agency_id);

-- What has ended never comes back, not by a script that is run again either.
create function keep_ended() returns trigger
  language plpgsql set search_path = bas, pg_temp
  as $$
  begin
    return case when exists (select from mandate_ending e where e.mandate_id = new.id) then null else new end;
  end $$;
create trigger keep_ended before insert on mandate for each row execute function keep_ended();

alter table staff_second_account enable row level security;
alter table mandate_proposal enable row level security;
alter table mandate_decision enable row level security;
alter table mandate_ending enable row level security;

-- Mandates, and what may become one: two that do not go together must not wait beside each other either.
create view held_mandate as
  select id, staff_id, unit_id, role, valid_from, valid_until from mandate
  union all
  select p.id, p.staff_id, p.unit_id, p.role, p.valid_from, p.valid_until from mandate_proposal p
   where not exists (select from mandate_decision d where d.proposal_id = p.id);

-- ---------------------------------------------------------------------------------------------------------------------
-- The rules. The domain says them first, for the form's sake; here they hold.

-- Purposes follow from the role, never more (se.bas.domain.disclosure.MandatePurposes). Null for a role it does not know.
create function purposes_of(p_role text) returns text[]
  language sql immutable set search_path = bas, pg_temp
  as $$
    select case p_role
      when 'CASEWORKER' then array['COORDINATION', 'OWN_CASEWORK']
      when 'HOUSING_SUPPORT' then array['COORDINATION', 'OWN_CASEWORK']
      when 'MANAGER' then array['MANAGEMENT']
      when 'AUDITOR' then array['LOG_REVIEW']
      when 'REGISTRAR' then array['REGISTRY']
      when 'ADMINISTRATOR' then array[]::text[]
    end
  $$;

-- The administrator's or manager's mandate that this transaction acts under; no row for anybody else.
create function administering(p_by uuid) returns table (role text, unit_id uuid)
  language sql stable set search_path = bas, pg_temp
  as $$
    select m.role, m.unit_id from mandate m
     where m.id = p_by and m.staff_id = acting('staff') and m.agency_id = acting('agency') and m.unit_id = acting('unit')
       and m.collaboration_id = acting('collaboration') and m.role in ('ADMINISTRATOR', 'MANAGER')
       and swedish_day(acting_instant()) between m.valid_from and m.valid_until
  $$;

-- What keeps the person from having this one as well (IDA-06); null when nothing does.
create function mandate_conflict(p_staff uuid, p_unit uuid, p_role text, p_from date, p_until date, p_except uuid) returns text
  language sql stable set search_path = bas, pg_temp
  as $$
    select case
        when bool_or(array[h.role, p_role] @> array['ADMINISTRATOR', 'AUDITOR']) then 'ADMINISTRATOR_AND_AUDITOR'
        when bool_or(h.unit_id = p_unit and array[h.role, p_role] @> array['AUDITOR']
                     and array[h.role, p_role] && array['CASEWORKER', 'HOUSING_SUPPORT', 'MANAGER']) then 'CASEWORK_AND_AUDITOR'
        when bool_or(h.unit_id = p_unit and h.role = p_role) then 'ALREADY_HELD'
      end
      from held_mandate h
     where h.staff_id = p_staff and h.id <> p_except and h.valid_from <= p_until and h.valid_until >= p_from
  $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Granting, deciding, ending. Each gives the holder and a code: null when it was done, else why not.

create function grant_mandate(p_by uuid, p_id uuid, p_staff text, p_affiliation text, p_name text, p_unit uuid, p_role text,
    p_from date, p_until date)
  returns table (problem text, holder uuid)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    v_today date := swedish_day(acting_instant());
    me record;
    s record;
    a record;
  begin
    select * into me from administering(p_by);
    if not found then
      problem := 'NOT_YOURS';
      return next;
      return;
    end if;
    problem := case
      when not exists (select from unit u where u.id = p_unit and u.agency_id = acting('agency'))
           or (me.role = 'MANAGER' and p_unit <> me.unit_id) then 'UNIT_NOT_YOURS'
      when purposes_of(p_role) is null or (me.role = 'MANAGER' and p_role not in ('CASEWORKER', 'HOUSING_SUPPORT'))
        then 'ROLE_NOT_YOURS'
      when p_from is null or p_from < v_today then 'FROM_IN_THE_PAST'
      when p_until is null or p_until < p_from then 'UNTIL_BEFORE_FROM'
      when p_until > p_from + interval '12 months' then 'PERIOD_TOO_LONG'
    end;
    if problem is not null then
      return next;
      return;
    end if;

    if p_staff <> '' then
      -- Held until the end, so that two that do not go together cannot be granted beside each other.
      select * into s from staff where id = p_staff::uuid and agency_id = acting('agency') for update;
      problem := case when s.id is null then 'PERSON_UNKNOWN' when s.id = acting('staff') then 'PERSON_SELF' end;
      holder := s.id;
    else
      select * into a from agency where id = acting('agency');
      select * into s from staff where agency_id = a.id and affiliation = p_affiliation for update;
      problem := case
        when p_affiliation !~ '^\S{1,100}@[0-9]{6}-[0-9]{4}$' or right(p_affiliation, 11) <> a.organisation_number
          then 'AFFILIATION_OTHER_ORGANISATION'
        when length(trim(p_name)) not between 1 and 200 then 'NAME_MISSING'
        when s.id = acting('staff') then 'PERSON_SELF'
        when s.id is not null and not affiliation_free(s.id) then 'AFFILIATION_KNOWN'
      end;
      if problem is null then
        update staff set affiliation = null where id = s.id;
        insert into staff (id, agency_id, identity_provider, subject, display_name, affiliation)
          values (gen_random_uuid(), a.id, a.identity_provider, null, trim(p_name), p_affiliation)
          returning id into holder;
      end if;
    end if;
    problem := coalesce(problem, mandate_conflict(holder, p_unit, p_role, p_from, p_until, p_id));
    if problem is null then
      insert into mandate_proposal (id, staff_id, collaboration_id, agency_id, unit_id, role, purposes, valid_from, valid_until,
          granted_by, granted_under, granted_at)
        values (p_id, holder, acting('collaboration'), acting('agency'), p_unit, p_role, purposes_of(p_role), p_from, p_until,
          acting('staff'), p_by, acting_instant());
    end if;
    return next;
  end $$;

-- An affiliation goes to a new account only when another account has come with it and nothing is left of the old one's
-- mandates: an administrator has then ended them.
create function affiliation_free(p_staff uuid) returns boolean
  language sql stable set search_path = bas, pg_temp
  as $$
    select exists (select from staff_second_account where staff_id = p_staff)
       and not exists (select from held_mandate h
         where h.staff_id = p_staff and h.valid_until >= swedish_day(acting_instant()))
  $$;

create function decide_mandate(p_by uuid, p_proposal uuid, p_kind text, p_why text) returns table (problem text, holder uuid)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    me record;
    p record;
  begin
    select * into me from administering(p_by);
    if not found then
      problem := 'NOT_YOURS';
      return next;
      return;
    end if;
    select * into p from mandate_proposal
     where id = p_proposal and agency_id = acting('agency') and collaboration_id = acting('collaboration')
       and (me.role = 'ADMINISTRATOR' or unit_id = me.unit_id)
       for update;
    if not found then
      problem := 'NOT_FOUND';
      return next;
      return;
    end if;
    perform from staff where id = p.staff_id for update;
    holder := p.staff_id;
    problem := case
      when exists (select from mandate_decision d where d.proposal_id = p.id) then 'ALREADY_DECIDED'
      when p_kind = 'WITHDRAWN' and p.granted_by <> acting('staff') then 'NOT_YOURS'
      -- The second person: neither who granted it nor whom it is for.
      when p_kind <> 'WITHDRAWN' and p.granted_by = acting('staff') then 'OWN_GRANT'
      when p_kind <> 'WITHDRAWN' and p.staff_id = acting('staff') then 'OWN_MANDATE'
      when p_kind = 'DECLINED' and length(trim(coalesce(p_why, ''))) < 10 then 'REASON_TOO_SHORT'
      when p_kind = 'DECLINED' and length(trim(p_why)) > 500 then 'REASON_TOO_LONG'
      when p_kind = 'APPROVED' and p.valid_until < swedish_day(acting_instant()) then 'RUN_OUT'
      when p_kind = 'APPROVED'
           and mandate_conflict(p.staff_id, p.unit_id, p.role, p.valid_from, p.valid_until, p.id) is not null then 'CONFLICT'
    end;
    if problem is null then
      insert into mandate_decision (proposal_id, kind, decided_by, decided_under, decided_at, why)
        values (p.id, p_kind, acting('staff'), p_by, acting_instant(), nullif(trim(p_why), ''));
      if p_kind = 'APPROVED' then
        insert into mandate (id, staff_id, collaboration_id, agency_id, unit_id, role, purposes, valid_from,
            valid_until, granted_by, approved_by)
          values (p.id, p.staff_id, p.collaboration_id, p.agency_id, p.unit_id, p.role, p.purposes, p.valid_from,
            p.valid_until, p.granted_by::text, acting('staff')::text);
      end if;
    end if;
    return next;
  end $$;

-- Taking away is safe, so one person is enough. It counts from the next request on.
create function end_mandate(p_by uuid, p_mandate uuid, p_why text) returns table (problem text, holder uuid)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    me record;
    m record;
  begin
    select * into me from administering(p_by);
    if not found then
      problem := 'NOT_YOURS';
      return next;
      return;
    end if;
    select * into m from mandate
     where id = p_mandate and agency_id = acting('agency') and collaboration_id = acting('collaboration')
       and (me.role = 'ADMINISTRATOR' or unit_id = me.unit_id)
       for update;
    if not found then
      problem := case when exists (
          select from mandate_ending e
           where e.mandate_id = p_mandate and e.agency_id = acting('agency') and e.collaboration_id = acting('collaboration')
             and (me.role = 'ADMINISTRATOR' or e.unit_id = me.unit_id))
        then 'ALREADY_DECIDED' else 'NOT_FOUND' end;
      return next;
      return;
    end if;
    holder := m.staff_id;
    problem := case
      when m.valid_until < swedish_day(acting_instant()) then 'RUN_OUT'
      when length(trim(coalesce(p_why, ''))) < 10 then 'REASON_TOO_SHORT'
      when length(trim(p_why)) > 500 then 'REASON_TOO_LONG'
    end;
    if problem is null then
      insert into mandate_ending (mandate_id, staff_id, collaboration_id, agency_id, unit_id, role, purposes, valid_from,
          valid_until, ended_by, ended_under, ended_at, why)
        values (m.id, m.staff_id, m.collaboration_id, m.agency_id, m.unit_id, m.role, m.purposes, m.valid_from,
          m.valid_until, acting('staff'), p_by, acting_instant(), trim(p_why));
      delete from mandate where id = m.id;
    end if;
    return next;
  end $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- The first sign-in.

-- Makes the acquaintance of an account that its agency's provider vouches for: KNOWN, BOUND now and for good, or TAKEN when
-- the affiliation is another account's already. No row for an account that nobody has named.
create function meet_account(p_provider text, p_subject text, p_affiliation text, p_name text)
  returns table (met text, staff_id uuid)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    a record;
    s record;
    v_affiliation text;
  begin
    select * into a from agency where identity_provider = p_provider;
    if not found or p_subject = '' then
      return;
    end if;
    if replace(substring(p_affiliation from '@([^@]*)$'), '-', '') = replace(a.organisation_number, '-', '') then
      v_affiliation := substring(p_affiliation from '^(\S{1,100})@[^@]*$') || '@' || a.organisation_number;
    end if;
    select * into s from staff where identity_provider = p_provider and subject = p_subject and agency_id = a.id;
    if found then
      update staff set display_name = trim(p_name)
       where id = s.id and length(trim(p_name)) between 1 and 200 and display_name <> trim(p_name);
      if s.affiliation is null then
        update staff set affiliation = v_affiliation
         where id = s.id and not exists (select from staff o where o.agency_id = a.id and o.affiliation = v_affiliation);
      end if;
      return query select 'KNOWN', s.id;
      return;
    end if;
    select * into s from staff where agency_id = a.id and affiliation = v_affiliation for update;
    if not found then
      return;
    end if;
    if s.subject is not null then
      insert into staff_second_account values (s.id, p_subject, acting_instant()) on conflict do nothing;
      return query select 'TAKEN', s.id;
    elsif exists (select from mandate m where m.staff_id = s.id
        and swedish_day(acting_instant()) between m.valid_from and m.valid_until) then
      update staff set subject = p_subject,
             display_name = case when length(trim(p_name)) between 1 and 200 then trim(p_name) else display_name end
       where id = s.id;
      return query select 'BOUND', s.id;
    end if;
  end $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- What administrators see: their own agency's alone, a manager their own unit's.

create function mandates_of_agency(p_by uuid)
  returns table (id uuid, staff_id uuid, staff_name text, affiliation text, signed_in boolean, second_account_at timestamptz,
    unit_id uuid, unit_sv text, unit_en text, role text, purposes text, valid_from date, valid_until date,
    granter_id uuid, granter text, granted_at timestamptz,
    decision text, decider text, decided_at timestamptz, decided_why text,
    ender text, ended_at timestamptz, ended_why text)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select m.id, m.staff_id, s.display_name, s.affiliation, s.subject is not null,
           (select max(noticed_at) from staff_second_account o where o.staff_id = s.id),
           u.id, u.name_sv, u.name_en, m.role, array_to_string(m.purposes, ','), m.valid_from, m.valid_until,
           granter.id, granter.display_name, p.granted_at,
           -- The first mandates come with the installation, without a proposal.
           case when p.id is null then 'APPROVED' else d.kind end, decider.display_name, d.decided_at, d.why,
           ender.display_name, e.ended_at, e.why
      from (
        select a.id, a.staff_id, a.collaboration_id, a.agency_id, a.unit_id, a.role, a.purposes, a.valid_from, a.valid_until
          from mandate a
        union all
        select o.mandate_id, o.staff_id, o.collaboration_id, o.agency_id, o.unit_id, o.role, o.purposes, o.valid_from,
               o.valid_until
          from mandate_ending o
        union all
        select w.id, w.staff_id, w.collaboration_id, w.agency_id, w.unit_id, w.role, w.purposes, w.valid_from, w.valid_until
          from mandate_proposal w
         where not exists (select from mandate_decision y where y.proposal_id = w.id and y.kind = 'APPROVED')
      ) m
      join administering(p_by) me on me.role = 'ADMINISTRATOR' or me.unit_id = m.unit_id
      join staff s on s.id = m.staff_id
      join unit u on u.id = m.unit_id
      left join mandate_proposal p on p.id = m.id
      left join staff granter on granter.id = p.granted_by
      left join mandate_decision d on d.proposal_id = m.id
      left join staff decider on decider.id = d.decided_by
      left join mandate_ending e on e.mandate_id = m.id
      left join staff ender on ender.id = e.ended_by
     where m.agency_id = acting('agency') and m.collaboration_id = acting('collaboration')
     order by s.display_name, m.staff_id, m.valid_from desc, u.name_sv, m.role, m.id
  $$;

-- Whom a mandate can be granted.
create function staff_of_agency(p_by uuid)
  returns table (id uuid, staff_name text, affiliation text, signed_in boolean, affiliation_free boolean)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select s.id, s.display_name, s.affiliation, s.subject is not null, affiliation_free(s.id)
      from staff s
     where s.agency_id = acting('agency') and exists (select from administering(p_by))
     order by s.display_name, s.id
  $$;

-- What somebody has or may get, in any collaboration of the agency.
create function mandates_held(p_by uuid, p_staff uuid) returns table (unit_id uuid, role text, valid_from date, valid_until date)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select h.unit_id, h.role, h.valid_from, h.valid_until
      from held_mandate h join staff s on s.id = h.staff_id
     where h.staff_id = p_staff and s.agency_id = acting('agency') and exists (select from administering(p_by))
  $$;

-- How many work where in the collaboration, and as what. Other agencies' staff have no names here.
create function mandates_in_numbers()
  returns table (agency_sv text, agency_en text, agency_code text, unit_sv text, unit_en text, role text, holders int)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select a.name_sv, a.name_en, a.code, u.name_sv, u.name_en, m.role, count(distinct m.staff_id)::int
      from mandate m join agency a on a.id = m.agency_id join unit u on u.id = m.unit_id
     where m.collaboration_id = acting('collaboration') and swedish_day(acting_instant()) between m.valid_from and m.valid_until
     group by a.name_sv, a.name_en, a.code, u.name_sv, u.name_en, m.role
     order by a.code, u.name_sv, m.role
  $$;
drop function mandates_of_collaboration();

revoke execute on all functions in schema bas from public;
grant execute on function grant_mandate(uuid, uuid, text, text, text, uuid, text, date, date),
  decide_mandate(uuid, uuid, text, text), end_mandate(uuid, uuid, text), meet_account(text, text, text, text),
  mandates_of_agency(uuid), staff_of_agency(uuid), mandates_held(uuid, uuid), mandates_in_numbers() to bas_app;
