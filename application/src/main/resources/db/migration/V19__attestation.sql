-- Once a quarter somebody says of each mandate that it is still needed, or ends it (IDA-08, decision 0012).

create table mandate_attestation (
  mandate_id uuid not null,
  quarter date not null check (quarter = date_trunc('quarter', quarter)::date),
  collaboration_id uuid not null,
  agency_id uuid not null,
  attested_by uuid not null references staff,
  attested_under uuid not null,
  attested_at timestamptz not null,
  primary key (mandate_id, quarter),
  foreign key (collaboration_id, agency_id) references participation (collaboration_id, agency_id)
);
comment on table mandate_attestation is 'Stands also when its mandate has ended and is in the table mandate no longer.';
comment on column mandate_attestation.quarter is 'The first Swedish day of the calendar quarter it was said in.';
create index on mandate_attestation (collaboration_id, agency_id);
alter table mandate_attestation enable row level security;

-- The holder never attests the own mandate: that is for another to say. Null when it was done, else why not.
create function attest_mandate(p_by uuid, p_mandate uuid) returns table (problem text, holder uuid)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    v_today date := swedish_day(acting_instant());
    v_quarter date := date_trunc('quarter', v_today)::date;
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
      when m.valid_until < v_today then 'RUN_OUT'
      when m.staff_id = acting('staff') then 'OWN_MANDATE'
      when m.valid_from >= v_quarter then 'NOT_DUE'
      when exists (select from mandate_attestation a where a.mandate_id = m.id and a.quarter >= v_quarter) then 'NOT_DUE'
    end;
    if problem is null then
      insert into mandate_attestation (mandate_id, quarter, collaboration_id, agency_id, attested_by, attested_under, attested_at)
        values (m.id, v_quarter, m.collaboration_id, m.agency_id, acting('staff'), p_by, acting_instant());
    end if;
    return next;
  end $$;

-- As before, and with who last said that it is still needed.
drop function mandates_of_agency(uuid);
create function mandates_of_agency(p_by uuid)
  returns table (id uuid, staff_id uuid, staff_name text, affiliation text, signed_in boolean, second_account_at timestamptz,
    unit_id uuid, unit_sv text, unit_en text, role text, purposes text, valid_from date, valid_until date,
    granter_id uuid, granter text, granted_at timestamptz,
    decision text, decider text, decided_at timestamptz, decided_why text,
    ender text, ended_at timestamptz, ended_why text, attester text, attested_at timestamptz)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select m.id, m.staff_id, s.display_name, s.affiliation, s.subject is not null,
           (select max(noticed_at) from staff_second_account o where o.staff_id = s.id),
           u.id, u.name_sv, u.name_en, m.role, array_to_string(m.purposes, ','), m.valid_from, m.valid_until,
           granter.id, granter.display_name, p.granted_at,
           -- The first mandates come with the installation, without a proposal.
           case when p.id is null then 'APPROVED' else d.kind end, decider.display_name, d.decided_at, d.why,
           ender.display_name, e.ended_at, e.why, t.display_name, t.attested_at
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
      left join lateral (
        select by.display_name, x.attested_at
          from mandate_attestation x join staff by on by.id = x.attested_by
         where x.mandate_id = m.id
         order by x.quarter desc limit 1) t on true
     where m.agency_id = acting('agency') and m.collaboration_id = acting('collaboration')
     order by s.display_name, m.staff_id, m.valid_from desc, u.name_sv, m.role, m.id
  $$;

revoke execute on all functions in schema bas from public;
grant execute on function attest_mandate(uuid, uuid), mandates_of_agency(uuid) to bas_app;
