-- Participants whose personal identity number is not known yet (PNR-05-07), and what becomes of them when it is.

alter table identity alter column personal_number drop not null;
alter table identity
  add column local_number text check (local_number ~ '^T[0-9]{2}-[2-9BCDFGHJKLMNPQRSTVWXZ]{5}$'),
  add column identity_level text check (identity_level in ('CONFIRMED', 'PROBABLE', 'UNCERTAIN')),
  add column birth_date date,
  add constraint some_number check (personal_number is not null or local_number is not null),
  add constraint level_of_coordination_number check (
    identity_level is null or substr(personal_number, 7, 2)::int > 60);
create unique index on identity (collaboration_id, owner_agency_id, local_number);

alter table participant alter column number_hash drop not null;
alter table participant
  add column merged_into uuid,
  add foreign key (collaboration_id, merged_into) references participant (collaboration_id, id);
comment on column participant.number_hash is 'Null for a participant whose number is not known: then one agency alone knows them.';
comment on column participant.merged_into is 'Who it turned out to be; the log still has the earlier id.';

-- The participant behind a number, locked until the use case commits, so that two who register the same person at
-- once do not both succeed; a new one for no number. The same answer whether another agency knew the person or not.
create function attach_participant_alone(p_number_hash text) returns uuid
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare v_id uuid;
  begin
    if p_number_hash is null then
      v_id := gen_random_uuid();
      insert into participant (collaboration_id, id) values (acting('collaboration'), v_id);
    else
      v_id := attach_participant(p_number_hash);
    end if;
    perform pg_advisory_xact_lock(subject_lock_key(v_id));
    return v_id;
  end $$;

-- Whether my agency may take this case number; it is held until the use case commits.
create function case_number_free(p_case_number text) returns boolean
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    perform pg_advisory_xact_lock(hashtextextended('case number ' || acting('agency')::text || ' ' || p_case_number, 0));
    return not exists (select from case_file where owner_agency_id = acting('agency') and case_number = p_case_number);
  end $$;

-- Gives the participant of the use case, whom my agency knows by a local number alone, their number. Where somebody
-- else knows the person already, my agency's rows pass to that participant. Answers GIVEN, TAKEN (my own agency has a
-- file with that number), or HAS_NUMBER; never whether another agency knew the person.
create function give_number(p_number text, p_number_hash text, p_level text) returns text
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    v_local uuid := acting('participant');
    v_agency uuid := acting('agency');
    v_collaboration uuid := acting('collaboration');
    v_known uuid;
    v_table text;
  begin
    if v_local is null or current_setting('bas.alone', true) is distinct from 'true' then
      raise exception 'no participant is named alone';
    end if;
    if not exists (select from participant where collaboration_id = v_collaboration and id = v_local
                      and number_hash is null and merged_into is null) then
      return 'HAS_NUMBER';
    end if;
    v_known := attach_participant_alone(p_number_hash);
    if exists (select from identity where collaboration_id = v_collaboration and owner_agency_id = v_agency
                  and personal_number = p_number) then
      return 'TAKEN';
    end if;
    for v_table in
      select c.table_name from information_schema.columns c join information_schema.columns o using (table_schema, table_name)
       where c.table_schema = 'bas' and c.column_name = 'participant_id' and o.column_name = 'owner_agency_id'
         and c.table_name not like 'log\_%' and exists (
           select from information_schema.tables t
            where t.table_schema = 'bas' and t.table_name = c.table_name and t.table_type = 'BASE TABLE')
       order by 1
    loop
      execute format('update %I set participant_id = $1 where collaboration_id = $2 and owner_agency_id = $3 and participant_id = $4', v_table)
        using v_known, v_collaboration, v_agency, v_local;
    end loop;
    update identity set personal_number = p_number, identity_level = nullif(p_level, '')
     where collaboration_id = v_collaboration and owner_agency_id = v_agency and participant_id = v_known;
    update participant set merged_into = v_known where collaboration_id = v_collaboration and id = v_local;
    return 'GIVEN';
  end $$;

revoke execute on function attach_participant_alone(text), case_number_free(text), give_number(text, text, text) from public;
grant execute on function attach_participant_alone(text), case_number_free(text), give_number(text, text, text) to bas_app;
