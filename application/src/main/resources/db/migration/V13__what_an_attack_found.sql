-- What somebody found who read the code to learn from it what others do not share.

-- Whoever asks about a number waits for whoever asked before, whether anybody knows the person or not: else several
-- requests at once tell by their waiting that there is somebody to wait for (CON-04, CON-30).
create function queue_for_number(p_number_hash text) returns void
  language sql volatile set search_path = bas, pg_temp
  as $$
    select pg_advisory_xact_lock(hashtextextended('number ' || acting('collaboration')::text || ' ' || p_number_hash, 0))
  $$;

create or replace function attach_participant_alone(p_number_hash text) returns uuid
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare v_id uuid;
  begin
    if p_number_hash is null then
      v_id := gen_random_uuid();
      insert into participant (collaboration_id, id) values (acting('collaboration'), v_id);
    else
      perform queue_for_number(p_number_hash);
      v_id := attach_participant(p_number_hash);
    end if;
    perform pg_advisory_xact_lock(subject_lock_key(v_id));
    return v_id;
  end $$;

-- Withdraws whatever the person with this number has agreed to in the collaboration (CON-30), for staff of any party.
-- One row for each consent withdrawn, for the disclosers' log and for nobody else; and always a last row with the
-- instant alone, so that what the asker is told of time does not depend on what was found.
create or replace function withdraw_blindly(p_number_hash text)
  returns table (discloser uuid, participant_id uuid, consent_id uuid, at timestamptz)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    v_participant uuid;
    v_at timestamptz;
    c record;
  begin
    perform queue_for_number(p_number_hash);
    select p.id into v_participant from participant p
     where p.collaboration_id = acting('collaboration') and p.number_hash = p_number_hash;
    perform pg_advisory_xact_lock(subject_lock_key(coalesce(v_participant, gen_random_uuid())));
    v_at := clock();
    for c in
      select k.id, k.owner_agency_id from consent k
       where k.collaboration_id = acting('collaboration') and k.participant_id = v_participant
         and k.valid_until >= swedish_day(v_at)
         and not exists (select from consent_ending e
           where e.collaboration_id = k.collaboration_id and e.consent_id = k.id and e.shared_category is null)
       order by k.id
    loop
      perform end_consent(c.id, '', v_at);
      return query select c.owner_agency_id, v_participant, c.id, v_at;
    end loop;
    return query select null::uuid, null::uuid, null::uuid, v_at;
  end $$;

-- As before, but for a consent that was annulled by then: it counts as if it never was, and would else be a probe that
-- anybody can make by registering and annulling one, as a recorded ground was (decision 0008).
create or replace function had_consented(p_entry uuid, p_participant uuid, p_owner uuid) returns boolean
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select exists (
      select from log_entry e join consent c on c.recipient_unit_id = e.acting_unit_id
       where e.id = p_entry and c.collaboration_id = acting('collaboration') and c.participant_id = p_participant
         and c.owner_agency_id = p_owner and p_owner = acting('agency') and c.registered_at <= e.at
         and not exists (select from consent_ending a
           where a.collaboration_id = c.collaboration_id and a.consent_id = c.id and a.kind = 'ANNULLED' and a.ended_at <= e.at))
  $$;

-- Whether the clock that decides is not the real one: for tests alone, and an installation does not start with it.
create function clock_is_shifted() returns boolean
  language sql stable security definer set search_path = bas, pg_temp
  as $$ select exists (select from clock_shift) $$;

revoke execute on function queue_for_number(text), clock_is_shifted() from public;
grant execute on function clock_is_shifted() to bas_app;
