-- Messages to participants: what they have said about being sent any, what is to be sent, and what became of it (decision
-- 0025). Written in the transaction of what causes them, sent afterwards.

create table message_wish (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'CONTACT'),
  retention_class text not null,
  channel text not null check (channel in ('SMS', 'MAIL')),
  kind text not null check (kind in ('AGREED', 'DECLINED', 'DECEASED')),
  address text check (length(address) >= 6 and length(address) <= 260 and address !~ '[[:cntrl:][:space:]]'),
  made_by uuid not null references staff,
  made_at timestamptz not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, id, owner_agency_id, participant_id, channel),
  check ((kind = 'AGREED') = (address is not null)),
  foreign key (collaboration_id, owner_agency_id, participant_id)
    references case_file (collaboration_id, owner_agency_id, participant_id) deferrable initially deferred,
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id)
);
comment on table message_wish is 'Added, never changed: the newest of a channel holds, and DECEASED holds of all for ever.';
create index on message_wish (collaboration_id, participant_id);

create table message (
  id uuid not null unique,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'CONTACT'),
  retention_class text not null,
  case_file_id uuid not null,
  wish_id uuid not null,
  channel text not null check (channel in ('SMS', 'MAIL')),
  language text not null check (language in ('SV', 'EN')),
  template text not null check (template ~ '^[A-Z][A-Z_]{2,39}$'),
  template_version int not null check (template_version > 0),
  sender text not null check (length(sender) between 1 and 60),
  subject text not null check (length(subject) between 1 and 100),
  body text not null check (length(body) between 1 and 480),
  created_by uuid not null references staff,
  created_at timestamptz not null,
  not_before timestamptz not null,
  worthless_from timestamptz not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, id, owner_agency_id, participant_id),
  foreign key (collaboration_id, case_file_id) references case_file (collaboration_id, id) deferrable initially deferred,
  -- Its address is the wish's, and of the same person and channel.
  foreign key (collaboration_id, wish_id, owner_agency_id, participant_id, channel)
    references message_wish (collaboration_id, id, owner_agency_id, participant_id, channel) deferrable initially deferred,
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id)
);
comment on column message.body is 'Word for word as it was shown before it was sent.';
create index on message (collaboration_id, participant_id);

create table message_step (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'CONTACT'),
  retention_class text not null,
  message_id uuid not null,
  no int not null check (no > 0),
  kind text not null check (kind in ('SENDING', 'SENT', 'FAILED', 'GIVEN_UP', 'STOPPED')),
  reason text check (reason ~ '^[A-Z][A-Z_]{2,39}$'),
  made_by uuid references staff,
  made_at timestamptz not null,
  again_at timestamptz,
  primary key (collaboration_id, id),
  -- Of two nodes that would send it one is the later, and finds it taken.
  unique (collaboration_id, message_id, no),
  check ((kind in ('SENDING', 'FAILED')) = (again_at is not null)),
  check ((kind in ('FAILED', 'GIVEN_UP', 'STOPPED')) = (reason is not null)),
  foreign key (collaboration_id, message_id, owner_agency_id, participant_id)
    references message (collaboration_id, id, owner_agency_id, participant_id) deferrable initially deferred
);
comment on table message_step is 'The delivery log: added, never changed.';
comment on column message_step.made_by is 'Null when the system did it.';
create index on message_step (collaboration_id, participant_id);

do $$
declare
  t text;
begin
  foreach t in array array['message_wish', 'message', 'message_step'] loop
    execute format('alter table %I enable row level security', t);
    -- What an agency writes to somebody is its own business, whatever was agreed.
    execute format($p$
      create policy seen on %I for select to bas_app using (
        collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency')))
    $p$, t);
    perform tells_changes(t);
    perform held_from_disposal(t);
  end loop;
end $$;
-- Nobody speaks in another's name, and the system says nothing to anybody by itself.
create policy written on message_wish for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and made_by = (select acting('staff')));
create policy written on message for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and created_by = (select acting('staff')));
-- Staff stop what waits; the rest is the sender's.
create policy written on message_step for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and made_by is not distinct from (select acting('staff')) and (made_by is null or kind = 'STOPPED'));
grant select, insert on message_wish, message, message_step to bas_app;

-- What happens to one message happens one after the other; whoever waited sees what the one before did.
create function queue_for_message(p_message uuid) returns void
  language sql volatile set search_path = bas, pg_temp
  as $$ select pg_advisory_xact_lock(hashtextextended('message ' || p_message::text, 0)) $$;

-- What the leader asks, over its own connection: whose messages are due, and no more about them. What can still be sent by
-- the channels that are open, and what is not worth sending any more, by any.
create function messages_due(p_channels text[], p_at_most int)
  returns table (collaboration_id uuid, agency_id uuid, message_id uuid)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select m.collaboration_id, m.owner_agency_id, m.id
      from message m
      left join lateral (
        select s.kind, s.again_at from message_step s
         where s.collaboration_id = m.collaboration_id and s.message_id = m.id order by s.no desc limit 1) l on true
     where coalesce(l.kind, 'SENDING') in ('SENDING', 'FAILED')
       and coalesce(l.again_at, m.not_before) <= clock()
       and (m.channel = any (p_channels) or m.worthless_from <= clock())
     order by coalesce(l.again_at, m.not_before), m.id
     limit p_at_most
  $$;

revoke execute on function queue_for_message(uuid), messages_due(text[], int) from public;
grant execute on function queue_for_message(uuid), messages_due(text[], int) to bas_app;
