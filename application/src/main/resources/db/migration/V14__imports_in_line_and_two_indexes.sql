-- An import asks about thousands of numbers at once and is at it for seconds; a place in the line for each would fill
-- the lock table. So it stands for all numbers of the collaboration, and whoever asks about one waits for it whether
-- anybody knows that person or not: else the waiting would tell that somebody else did, or did not (CON-04).
-- Nobody waits for longer than ten seconds; then it is said that it could not be done just now (55P03).
create function numbers_lock_key() returns bigint
  language sql stable set search_path = bas, pg_temp
  as $$ select hashtextextended('numbers ' || acting('collaboration')::text, 0) $$;

create or replace function queue_for_number(p_number_hash text) returns void
  language sql volatile set search_path = bas, pg_temp set lock_timeout = '10s'
  as $$
    select pg_advisory_xact_lock_shared(numbers_lock_key());
    select pg_advisory_xact_lock(hashtextextended('number ' || acting('collaboration')::text || ' ' || p_number_hash, 0));
  $$;

create function queue_for_all_numbers() returns void
  language sql volatile set search_path = bas, pg_temp set lock_timeout = '10s'
  as $$ select pg_advisory_xact_lock(numbers_lock_key()) $$;

-- As before, in its place.
create or replace function attach_participants(p_number_hashes text[]) returns table (place int, participant_id uuid)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    perform queue_for_all_numbers();
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

revoke execute on function numbers_lock_key(), queue_for_all_numbers() from public;

-- A case and a list read by participant; without these, through all assignments and covers of the collaboration.
create index on assignment (collaboration_id, participant_id);
create index on cover (collaboration_id, participant_id);
