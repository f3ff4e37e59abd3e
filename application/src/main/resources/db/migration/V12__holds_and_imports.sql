-- Holds on case files, and taking in many participants at once.

-- A hold: until it is lifted, nothing of the case file is disposed of (GDP-06). There are no rules of disposal yet; the
-- hold comes first, so that whatever disposes of files one day finds it, and cannot pass it.

create table retention_hold (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'KNOWN_AT_AGENCY'),
  retention_class text not null,
  case_file_id uuid not null,
  reason text not null check (reason in ('DEMONSTRATION')),
  placed_at timestamptz not null,
  placed_by text not null check (length(placed_by) between 1 and 200),
  primary key (collaboration_id, id),
  unique (collaboration_id, case_file_id, reason),
  foreign key (collaboration_id, case_file_id) references case_file (collaboration_id, id) deferrable initially deferred,
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id)
);
comment on column retention_hold.placed_by is 'The job that placed it.';
create index on retention_hold (collaboration_id, participant_id);

alter table retention_hold enable row level security;
-- Its owner's alone: why a file is kept is nothing a consent is about.
create policy seen on retention_hold for select to bas_app using (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = any ((select own_agencies())::uuid[]));
create policy written on retention_hold for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency')));
grant select, insert on retention_hold to bas_app;
select tells_changes('retention_hold');

-- Stops whoever deletes what an agency keeps of somebody while it holds a file on them, the database's owner too.
create function refuse_disposal() returns trigger
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    if exists (select from retention_hold h
                where h.collaboration_id = old.collaboration_id and h.owner_agency_id = old.owner_agency_id
                  and h.participant_id = old.participant_id) then
      raise exception 'the case file is under a retention hold' using errcode = 'restrict_violation';
    end if;
    return old;
  end $$;
revoke execute on function refuse_disposal() from public;

-- A later migration with a table about participants calls it once for each, as it does tells_changes.
create function held_from_disposal(p_table text) returns void
  language plpgsql volatile set search_path = bas, pg_temp
  as $$
  begin
    execute format('create or replace trigger held_from_disposal before delete on %I'
      ' for each row execute function refuse_disposal()', p_table);
  end $$;
revoke execute on function held_from_disposal(text) from public;

-- What there is about participants, but for drafts, which are nobody's document yet, and the hold itself.
do $$
declare
  t text;
begin
  for t in
    select c.relname from pg_class c
      join pg_attribute p on p.attrelid = c.oid and p.attname = 'participant_id' and not p.attisdropped
      join pg_attribute o on o.attrelid = c.oid and o.attname = 'owner_agency_id' and not o.attisdropped
     where c.relnamespace = 'bas'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname not like 'log%' and c.relname not like '%draft%' and c.relname <> 'retention_hold'
  loop
    perform held_from_disposal(t);
  end loop;
end $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Many participants at once. As attach_participant_alone, in the order of the hashes ('' for a number that is not known),
-- but without a lock for each: the server's lock table has room for some thousands. Two who register the same person at
-- once meet at the unique keys of identity and case_file instead, and the later one fails as a whole.
create function attach_participants(p_number_hashes text[]) returns table (place int, participant_id uuid)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    insert into participant (collaboration_id, id, number_hash)
      select distinct on (h.hash) acting('collaboration'), gen_random_uuid(), h.hash
        from unnest(p_number_hashes) as h (hash) where h.hash <> ''
       order by h.hash
      on conflict (collaboration_id, number_hash) do nothing;
    return query
      with unknown as materialized (
        select h.at::int as at, gen_random_uuid() as id from unnest(p_number_hashes) with ordinality as h (hash, at) where h.hash = ''),
      made as (
        insert into participant (collaboration_id, id) select acting('collaboration'), u.id from unknown u)
      select h.at::int, coalesce(p.id, u.id)
        from unnest(p_number_hashes) with ordinality as h (hash, at)
        left join participant p on p.collaboration_id = acting('collaboration') and p.number_hash = nullif(h.hash, '')
        left join unknown u on u.at = h.at
       order by h.at;
  end $$;
revoke execute on function attach_participants(text[]) from public;
grant execute on function attach_participants(text[]) to bas_app;
