-- A mandate in force that nobody has used for so many days is ended by the system (IDA-08, decision 0012). Whoever acts
-- under a mandate, on a page or with a token, begins with begin_staff; so that is where its use is noted.

create table mandate_use (
  mandate_id uuid primary key references mandate on delete cascade,
  counts_from date not null,
  used_on date,
  spared_on date
);
comment on table mandate_use is 'One row for each mandate that counts; gone with it. Only functions reach it.';
comment on column mandate_use.counts_from is 'Days before it do not count as unused: when it was approved, or this came into use.';
comment on column mandate_use.used_on is 'The newest Swedish day alone. Which days somebody worked is for the log, not for here.';
comment on column mandate_use.spared_on is 'When it would have been ended first, had the agency been able to do without; null again when it is used.';
alter table mandate_use enable row level security;

create function begin_counting_use() returns trigger
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    insert into mandate_use (mandate_id, counts_from) values (new.id, swedish_day(clock()));
    return null;
  end $$;
create trigger begin_counting_use after insert on mandate for each row execute function begin_counting_use();

-- What an installation has already: the log knows who acted under what, and when. Nobody is ended in the first night:
-- what was used before has at least the fourteen days in which it is told of, the rest counts from today.
insert into mandate_use (mandate_id, counts_from, used_on)
select m.id, case when e.newest is null then swedish_day(clock()) else swedish_day(clock()) - (90 - 14) end, swedish_day(e.newest)
  from mandate m
  left join (select l.mandate_id, max(l.at) as newest from log_entry l where l.mandate_id is not null group by l.mandate_id) e
    on e.mandate_id = m.id;

-- As before, and notes that the mandate was used.
create or replace function begin_staff(p_provider text, p_subject text, p_mandate uuid, p_purposes text, p_alone boolean)
  returns table (staff_id uuid, collaboration_id uuid, agency_id uuid, unit_id uuid, role text, purposes text, purpose text, at timestamptz)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    v_at timestamptz := clock();
    v_wanted text[] := string_to_array(p_purposes, ',');
    m record;
    v_purpose text;
  begin
    select mandate.*, array_to_string(mandate.purposes, ',') as allowed into m
      from mandate join staff on staff.id = mandate.staff_id join agency on agency.id = mandate.agency_id
     where mandate.id = p_mandate and staff.identity_provider = p_provider and staff.subject = p_subject
       and staff.agency_id = mandate.agency_id and agency.identity_provider = p_provider
       and swedish_day(v_at) between mandate.valid_from and mandate.valid_until;
    if not found then
      perform set_acting(null, null, null, null, null, null);
      return;
    end if;
    select w.purpose into v_purpose
      from unnest(v_wanted) with ordinality as w (purpose, place)
     where w.purpose = any (m.purposes) order by w.place limit 1;
    perform set_acting(m.agency_id, m.unit_id, m.collaboration_id, m.staff_id, v_purpose, v_at);
    perform set_config('bas.alone', p_alone::text, true);
    -- Once a day. Whoever finds the row held by a request of the same holder leaves it to that one, and waits for nothing.
    update mandate_use n set used_on = swedish_day(v_at), spared_on = null
     where n.mandate_id = (
       select u.mandate_id from mandate_use u
        where u.mandate_id = m.id and (u.used_on is null or u.used_on < swedish_day(v_at)) for update skip locked);
    return query select m.staff_id, m.collaboration_id, m.agency_id, m.unit_id, m.role, m.allowed,
      coalesce(v_purpose, v_wanted[1]), v_at;
  end $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- What the system ended has no person and no person's words, but a reason.

alter table mandate_ending alter column ended_by drop not null;
alter table mandate_ending alter column ended_under drop not null;
alter table mandate_ending alter column why drop not null;
alter table mandate_ending add column reason text check (reason in ('UNUSED'));
alter table mandate_ending add column after_days int check (after_days > 0);
alter table mandate_ending add constraint by_somebody_or_for_a_reason check (
  case when reason is null
    then ended_by is not null and ended_under is not null and why is not null and after_days is null
    else ended_by is null and ended_under is null and why is null and after_days is not null end);
comment on column mandate_ending.reason is 'Why the system ended it by itself; null when a person did.';
comment on column mandate_ending.after_days is 'How many days without use it took then.';

-- The last day on which somebody who uses it keeps it (se.bas.domain.agency.Disuse says the same).
create function last_day_unused(p_from date, p_counts_from date, p_used_on date, p_days int) returns date
  language sql immutable set search_path = bas, pg_temp
  as $$ select greatest(p_from, p_counts_from, p_used_on) + p_days $$;

-- The mandates in force of the agency that the job acts for.
create function mandates_in_use()
  returns table (id uuid, staff_id uuid, role text, valid_from date, counts_from date, used_on date)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select m.id, m.staff_id, m.role, m.valid_from, u.counts_from, u.used_on
      from mandate m join mandate_use u on u.mandate_id = m.id
     where m.agency_id = acting('agency') and m.collaboration_id = acting('collaboration') and acting('staff') is null
       and swedish_day(acting_instant()) between m.valid_from and m.valid_until
  $$;

-- Whether the job's agency can still grant and approve without this one: an administrator, and another person who is
-- administrator or manager.
create function can_grant_without(p_mandate uuid) returns boolean
  language sql stable set search_path = bas, pg_temp
  as $$
    select exists (
      select from mandate a join mandate b on b.agency_id = a.agency_id and b.collaboration_id = a.collaboration_id
       where a.agency_id = acting('agency') and a.collaboration_id = acting('collaboration') and p_mandate not in (a.id, b.id)
         and a.role = 'ADMINISTRATOR' and b.role in ('ADMINISTRATOR', 'MANAGER') and a.staff_id <> b.staff_id
         and swedish_day(acting_instant()) between a.valid_from and a.valid_until
         and swedish_day(acting_instant()) between b.valid_from and b.valid_until)
  $$;

-- Ends one that nobody has used for so many days. ENDED; SPARED when the agency cannot do without it, the first time, and
-- STILL_SPARED after that; IN_USE when it was used, also this very moment, or has gone.
create function end_unused_mandate(p_mandate uuid, p_days int) returns text
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    v_today date := swedish_day(acting_instant());
    m record;
  begin
    if acting('agency') is null or acting('staff') is not null then
      raise exception 'only a job ends what is unused';
    end if;
    if p_days is null or p_days < 30 then
      raise exception 'a mandate is not unused so soon';
    end if;
    select a.*, u.spared_on into m
      from mandate a join mandate_use u on u.mandate_id = a.id
     where a.id = p_mandate and a.agency_id = acting('agency') and a.collaboration_id = acting('collaboration')
       and v_today between a.valid_from and a.valid_until
       and last_day_unused(a.valid_from, u.counts_from, u.used_on, p_days) < v_today
       for update skip locked;
    if not found then
      return 'IN_USE';
    end if;
    if m.role in ('ADMINISTRATOR', 'MANAGER') and not can_grant_without(m.id) then
      update mandate_use set spared_on = v_today where mandate_id = m.id and spared_on is null;
      return case when m.spared_on is null then 'SPARED' else 'STILL_SPARED' end;
    end if;
    insert into mandate_ending (mandate_id, staff_id, collaboration_id, agency_id, unit_id, role, purposes, valid_from,
        valid_until, ended_at, reason, after_days)
      values (m.id, m.staff_id, m.collaboration_id, m.agency_id, m.unit_id, m.role, m.purposes, m.valid_from,
        m.valid_until, acting_instant(), 'UNUSED', p_days);
    delete from mandate where id = m.id;
    return 'ENDED';
  end $$;

-- As before, and with when each was used last, and what the system ended.
drop function mandates_of_agency(uuid);
create function mandates_of_agency(p_by uuid)
  returns table (id uuid, staff_id uuid, staff_name text, affiliation text, signed_in boolean, second_account_at timestamptz,
    unit_id uuid, unit_sv text, unit_en text, role text, purposes text, valid_from date, valid_until date,
    granter_id uuid, granter text, granted_at timestamptz,
    decision text, decider text, decided_at timestamptz, decided_why text,
    ender text, ended_at timestamptz, ended_why text, ended_reason text, ended_after_days int,
    attester text, attested_at timestamptz, counts_from date, used_on date, spared_on date)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select m.id, m.staff_id, s.display_name, s.affiliation, s.subject is not null,
           (select max(noticed_at) from staff_second_account o where o.staff_id = s.id),
           u.id, u.name_sv, u.name_en, m.role, array_to_string(m.purposes, ','), m.valid_from, m.valid_until,
           granter.id, granter.display_name, p.granted_at,
           -- The first mandates come with the installation, without a proposal.
           case when p.id is null then 'APPROVED' else d.kind end, decider.display_name, d.decided_at, d.why,
           ender.display_name, e.ended_at, e.why, e.reason, e.after_days, t.display_name, t.attested_at,
           coalesce(n.counts_from, m.valid_from), n.used_on, n.spared_on
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
      left join mandate_use n on n.mandate_id = m.id
      left join lateral (
        select by.display_name, x.attested_at
          from mandate_attestation x join staff by on by.id = x.attested_by
         where x.mandate_id = m.id
         order by x.quarter desc limit 1) t on true
     where m.agency_id = acting('agency') and m.collaboration_id = acting('collaboration')
     order by s.display_name, m.staff_id, m.valid_from desc, u.name_sv, m.role, m.id
  $$;

revoke execute on all functions in schema bas from public;
grant execute on function mandates_in_use(), end_unused_mandate(uuid, int), mandates_of_agency(uuid) to bas_app;
