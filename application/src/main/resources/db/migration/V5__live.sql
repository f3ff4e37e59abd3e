-- Open pages ask again when something has changed, on every node (D3 "Events", D4 "Seeing"); consents registered in error
-- are annulled, and a consent can follow another (CON-16, CON-23).

-- ---------------------------------------------------------------------------------------------------------------------
-- Whoever listens to the channel learns that something has changed, and whoever knows a topic, what it is about. A topic
-- is a salted hash: no participant, agency, category or reason travels, and topics of two databases cannot be compared.

create table topic_salt (
  only_row boolean primary key default true check (only_row),
  salt bytea not null check (length(salt) >= 30)
);
comment on table topic_salt is 'Made here, for this database alone. Only the functions below read it.';
alter table topic_salt enable row level security;
insert into topic_salt (salt) values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

-- p_kind is 'participant', 'staff' or 'unit'.
create function topic_of(p_kind text, p_id uuid) returns text
  language sql stable security definer set search_path = bas, pg_temp
  as $$ select encode(sha256(salt || convert_to(p_kind, 'UTF8') || uuid_send(p_id)), 'hex') from topic_salt $$;

-- The topic of whom or what the use case acts for, and of nobody else; null when there is none.
create function own_topic(p_kind text) returns text
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select topic_of(p_kind, acting(p_kind)) where p_kind in ('participant', 'staff', 'unit') and acting(p_kind) is not null
  $$;

-- Tells of a row that came, changed or went. PostgreSQL sends it when the transaction commits, once for each topic, and
-- not at all when it is rolled back.
create function tell_change() returns trigger
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    v_row jsonb;
    v_kind text;
    v_id text;
  begin
    foreach v_row in array case tg_op
      when 'INSERT' then array[to_jsonb(new)]
      when 'DELETE' then array[to_jsonb(old)]
      else array[to_jsonb(old), to_jsonb(new)] end
    loop
      foreach v_kind in array array['participant', 'staff', 'unit'] loop
        v_id := v_row ->> (v_kind || '_id');
        if v_id is not null then
          perform pg_notify('bas_changes', topic_of(v_kind, v_id::uuid));
        end if;
      end loop;
    end loop;
    return null;
  end $$;

-- From here on the table tells. A later migration with a table of its own calls it once for each.
create function tells_changes(p_table text) returns void
  language plpgsql volatile set search_path = bas, pg_temp
  as $$
  begin
    if to_regclass(format('bas.%I', p_table)) is not null then
      execute format('create or replace trigger tells_changes after insert or update or delete on %I'
        ' for each row execute function tell_change()', p_table);
    end if;
  end $$;

-- What there is about participants, whoever made the table, but for the log and what somebody is still writing, which
-- nobody else sees; and what decides what staff may do.
do $$
declare
  t text;
begin
  for t in
    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'bas'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and a.attname = 'participant_id' and not a.attisdropped and c.relname not like 'log%' and c.relname not like '%draft%'
  loop
    perform tells_changes(t);
  end loop;
  perform tells_changes('mandate');
end $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- A consent that follows another: given anew when the old one runs out (CON-16), or registered in the place of one that
-- was registered in error (CON-23). Always of the same discloser and participant.

alter table consent add column renews uuid;
alter table consent add column corrects uuid check (corrects is null or renews is null);
alter table consent add unique (collaboration_id, owner_agency_id, participant_id, id);
alter table consent add foreign key (collaboration_id, owner_agency_id, participant_id, renews)
  references consent (collaboration_id, owner_agency_id, participant_id, id) deferrable initially deferred;
alter table consent add foreign key (collaboration_id, owner_agency_id, participant_id, corrects)
  references consent (collaboration_id, owner_agency_id, participant_id, id) deferrable initially deferred;

alter table consent_ending add column reason text check (length(reason) between 10 and 500);
alter table consent_ending add check ((kind = 'ANNULLED') = (reason is not null));
alter table consent_ending add check (kind <> 'ANNULLED' or shared_category is null);
create unique index on consent_ending (collaboration_id, consent_id) where kind = 'ANNULLED';
comment on column consent_ending.reason is 'Why it was wrong: about the registration, not about the participant.';

-- The reason is the discloser's own; the unit that the consent names sees that it was registered in error, and no more.
revoke select on consent_ending from bas_app;
grant select (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, consent_id,
  recipient_unit_id, kind, shared_category, ended_at, recorded_by, recorded_by_agency_id) on consent_ending to bas_app;

create function annulment_reasons() returns table (consent_id uuid, reason text)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select e.consent_id, e.reason from consent_ending e
     where e.collaboration_id = acting('collaboration') and e.participant_id = acting('participant')
       and e.owner_agency_id = acting('agency') and e.kind = 'ANNULLED'
  $$;

-- Annuls a consent that the asker's own agency registered in error, at the instant of the use case, which has named its
-- participant alone. Gives the instant; no row when there is no such consent, or it has been annulled before.
create function annul_consent(p_consent uuid, p_reason text) returns table (at timestamptz)
  language sql volatile security definer set search_path = bas, pg_temp
  as $$
    insert into consent_ending (id, collaboration_id, owner_agency_id, participant_id, category, retention_class,
        consent_id, recipient_unit_id, kind, shared_category, ended_at, recorded_by, recorded_by_agency_id, reason)
    select gen_random_uuid(), c.collaboration_id, c.owner_agency_id, c.participant_id, 'CONSENT', 'CONSENT',
           c.id, c.recipient_unit_id, 'ANNULLED', null, acting_instant(), acting('staff'), acting('agency'), p_reason
      from consent c
     where c.id = p_consent and c.collaboration_id = acting('collaboration') and c.participant_id = acting('participant')
       and c.owner_agency_id = acting('agency')
    on conflict do nothing
    returning ended_at
  $$;

revoke execute on function topic_of(text, uuid), own_topic(text), tell_change(), tells_changes(text), annulment_reasons(),
  annul_consent(uuid, text) from public;
grant execute on function own_topic(text), annulment_reasons(), annul_consent(uuid, text) to bas_app;
