-- Requests that their senders gave a key, so that each is carried out once (decision 0017). No content and no answer's
-- body: hashes, and the ids by which the sender can ask again.

create table kept_request (
  staff_id uuid not null references staff,
  key_hash text not null check (key_hash ~ '^[0-9a-f]{64}$'),
  request_hash text not null check (request_hash ~ '^[0-9a-f]{64}$'),
  object_id uuid,
  entry_id uuid not null,
  entry_at timestamptz not null,
  kept_until timestamptz not null,
  primary key (staff_id, key_hash)
);
comment on table kept_request is 'What came of a request with a key. Only the functions below read it, and only for whoever sent it.';
comment on column kept_request.request_hash is 'Keyed by the server, since what was sent may be about a participant.';
comment on column kept_request.object_id is 'What came to be; null when nothing did. To see it, its sender asks the gate.';
create index on kept_request (kept_until);
alter table kept_request enable row level security;

-- NEW, SAME with what came of it, or OTHER: the key came with another request. Waits for one with the same key that is
-- under way, and forgets what is too old, of whoever asks.
create function kept_request_for(p_key text, p_request text)
  returns table (found text, object_id uuid, entry_id uuid, entry_at timestamptz)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare k record;
  begin
    if acting('staff') is null then
      raise exception 'nobody acts';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('request ' || acting('staff')::text || ' ' || p_key, 0));
    delete from kept_request r where r.staff_id = acting('staff') and r.kept_until <= acting_instant();
    select * into k from kept_request r where r.staff_id = acting('staff') and r.key_hash = p_key;
    if not found then
      return query select 'NEW', null::uuid, null::uuid, null::timestamptz;
    elsif k.request_hash = p_request then
      return query select 'SAME', k.object_id, k.entry_id, k.entry_at;
    else
      return query select 'OTHER', null::uuid, null::uuid, null::timestamptz;
    end if;
  end $$;

create function keep_request(p_key text, p_request text, p_object uuid, p_entry uuid, p_at text, p_seconds bigint) returns void
  language sql volatile security definer set search_path = bas, pg_temp
  as $$
    insert into kept_request (staff_id, key_hash, request_hash, object_id, entry_id, entry_at, kept_until)
    values (acting('staff'), p_key, p_request, p_object, p_entry, p_at::timestamptz, acting_instant() + make_interval(secs => p_seconds))
  $$;

revoke execute on function kept_request_for(text, text), keep_request(text, text, uuid, uuid, text, bigint) from public;
grant execute on function kept_request_for(text, text), keep_request(text, text, uuid, uuid, text, bigint) to bas_app;
