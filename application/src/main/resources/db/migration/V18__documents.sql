-- Documents: files that belong to a case, their versions, and what was marked as made in error (decision 0026).

create table document (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category in ('KNOWN_AT_AGENCY', 'CONTACT', 'ATTENDANCE', 'WORK_MAPPING',
    'WORK_CAPACITY_HEALTH', 'ADDICTION_TREATMENT', 'SOBRIETY_RELAPSE', 'HOUSING_SUPPORT', 'ECONOMY_DEBT', 'FAMILY',
    'CRIMINAL', 'PLACEMENT', 'PLAN', 'AF_DECISIONS')),
  retention_class text not null,
  document_id uuid not null,
  version int not null check (version between 1 and 999),
  title text not null check (length(title) between 1 and 200),
  dated_on date not null,
  source text not null check (source in ('RECEIVED', 'MADE_BY_US')),
  received_from text check (length(received_from) between 1 and 200),
  unit_id uuid not null,
  file_name text not null check (length(file_name) between 1 and 120),
  file_type text not null check (file_type in ('PDF', 'JPEG', 'PNG', 'DOCX', 'ODT', 'TXT')),
  size int not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  scan text not null check (scan in ('CLEAN', 'NOT_SCANNED')),
  added_by uuid not null references staff,
  added_at timestamptz not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, document_id, version),
  -- What belongs to a document has its keys and its category, so that it never crosses where the document does not.
  unique (collaboration_id, id, owner_agency_id, participant_id, category),
  check ((version = 1) = (id = document_id)),
  check ((source = 'RECEIVED') = (received_from is not null)),
  foreign key (collaboration_id, document_id, owner_agency_id, participant_id, category)
    references document (collaboration_id, id, owner_agency_id, participant_id, category) deferrable initially deferred,
  foreign key (collaboration_id, owner_agency_id, participant_id)
    references case_file (collaboration_id, owner_agency_id, participant_id) deferrable initially deferred,
  foreign key (owner_agency_id, unit_id) references unit (agency_id, id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id)
);
comment on table document is 'One row for each version, added and never changed.';
comment on column document.document_id is 'The id of the first version: what the versions have in common.';
comment on column document.scan is 'CLEAN: a scanner looked through it when it came. NOT_SCANNED: there was none.';
create index on document (collaboration_id, participant_id);

create table document_piece (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null,
  retention_class text not null,
  version_id uuid not null,
  no int not null check (no >= 0),
  content bytea not null check (length(content) between 1 and 262144),
  primary key (collaboration_id, id),
  unique (collaboration_id, version_id, no),
  foreign key (collaboration_id, version_id, owner_agency_id, participant_id, category)
    references document (collaboration_id, id, owner_agency_id, participant_id, category) deferrable initially deferred
);
comment on table document_piece is 'The content of a version, apart from what is said of it: lists never read it.';
-- Files are compressed as they are; trying again costs time and gains nothing.
alter table document_piece alter column content set storage external;
create index on document_piece (collaboration_id, participant_id);

create table document_error (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null,
  retention_class text not null,
  document_id uuid not null,
  reason text not null check (length(reason) between 10 and 500),
  marked_by uuid not null references staff,
  marked_at timestamptz not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, document_id),
  foreign key (collaboration_id, document_id, owner_agency_id, participant_id, category)
    references document (collaboration_id, id, owner_agency_id, participant_id, category) deferrable initially deferred
);
comment on table document_error is 'That a document should not have been added. It stays.';
create index on document_error (collaboration_id, participant_id);

do $$
declare
  t text;
begin
  foreach t in array array['document', 'document_piece', 'document_error'] loop
    execute format('alter table %I enable row level security', t);
    execute format($p$
      create policy seen on %I for select to bas_app using (
        collaboration_id = (select acting('collaboration'))
        and (owner_agency_id = any ((select own_agencies())::uuid[])
             or (participant_id, owner_agency_id, category) in (select g.participant_id, g.owner_agency_id, g.category from grounds() g)))
    $p$, t);
    execute format('grant select, insert on %I to bas_app', t);
    perform held_from_disposal(t);
  end loop;
  perform tells_changes('document');
  perform tells_changes('document_error');
end $$;
-- Nobody adds or marks in another's name.
create policy written on document for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and added_by = (select acting('staff')));
create policy written on document_piece for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency')));
create policy written on document_error for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and marked_by = (select acting('staff')));

-- Like tell_change(), which would make text of ten megabytes to find out whom they are about.
create function tell_piece() returns trigger
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    perform pg_notify('bas_changes', topic_of('participant',
      case when tg_op = 'DELETE' then old.participant_id else new.participant_id end));
    return null;
  end $$;
create trigger tells_changes after insert or update or delete on document_piece for each row execute function tell_piece();

-- Acts on one document come one after the other; whoever waited sees what the one before did.
create function queue_for_document(p_document uuid) returns void
  language sql volatile set search_path = bas, pg_temp
  as $$ select pg_advisory_xact_lock(hashtextextended('document ' || p_document::text, 0)) $$;

revoke execute on function tell_piece(), queue_for_document(uuid) from public;
grant execute on function queue_for_document(uuid) to bas_app;
