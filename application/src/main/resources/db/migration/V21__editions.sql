-- What an agency's administrators have written of its policies, code lists, templates and texts, each from a day on (decision
-- 0028). No participant is in it. Added, never changed: what was in force on a day can always be said.

create table edition (
  id uuid primary key,
  collaboration_id uuid not null,
  agency_id uuid not null,
  kind text not null check (kind in ('POLICY', 'CODE_LIST', 'TEMPLATE', 'TEXT')),
  item text not null check (item ~ '^[A-Z][A-Z0-9_]{2,39}$'),
  version int not null check (version > 0),
  valid_from date not null,
  content jsonb not null check (jsonb_typeof(content) = 'object' and length(content::text) <= 60000),
  written_by uuid not null references staff,
  written_under uuid not null,
  written_at timestamptz not null,
  unique (collaboration_id, agency_id, kind, item, version),
  foreign key (collaboration_id, agency_id) references participation (collaboration_id, agency_id)
);
comment on table edition is 'The newest of an item whose day has come and that was not taken back is in force; before the first, what the product brings.';
comment on column edition.content is 'Names of fields and what stands in them: text alone.';

create table edition_withdrawal (
  edition_id uuid primary key references edition,
  collaboration_id uuid not null,
  agency_id uuid not null,
  withdrawn_by uuid not null references staff,
  withdrawn_under uuid not null,
  withdrawn_at timestamptz not null,
  foreign key (collaboration_id, agency_id) references participation (collaboration_id, agency_id)
);
comment on table edition_withdrawal is 'Taken back before its day had come; what has been in force is followed by another.';

alter table edition enable row level security;
alter table edition_withdrawal enable row level security;
create policy seen on edition for select to bas_app using (
  collaboration_id = (select acting('collaboration')) and agency_id = (select acting('agency')));
create policy seen on edition_withdrawal for select to bas_app using (
  collaboration_id = (select acting('collaboration')) and agency_id = (select acting('agency')));
-- Written through the functions alone, which check again who it is.
grant select on edition, edition_withdrawal to bas_app;

-- Of two who write at once the later gets the next number. Null when it was written, else why not.
create function write_edition(p_by uuid, p_id uuid, p_kind text, p_item text, p_from date, p_content jsonb, p_seen int)
  returns table (problem text, version int)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    v_last int;
  begin
    if not administers(p_by) then
      problem := 'NOT_YOURS';
      return next;
      return;
    end if;
    perform pg_advisory_xact_lock(hashtextextended(
      'edition ' || acting('collaboration')::text || acting('agency')::text || p_kind || p_item, 0));
    select coalesce(max(e.version), 0) into v_last from edition e
     where e.collaboration_id = acting('collaboration') and e.agency_id = acting('agency') and e.kind = p_kind and e.item = p_item;
    problem := case
      when p_from is null or p_from < swedish_day(acting_instant()) then 'FROM_IN_THE_PAST'
      when p_from > swedish_day(acting_instant()) + interval '12 months' then 'FROM_TOO_FAR'
      -- They are read as a whole, and kept.
      when (select count(*) from edition e
             where e.collaboration_id = acting('collaboration') and e.agency_id = acting('agency') and e.kind = p_kind
               and e.item = p_item and swedish_day(e.written_at) = swedish_day(acting_instant())) >= 20 then 'TOO_MANY_TODAY'
      -- Somebody has written one that the writer has not seen (UIX-14).
      when p_seen <> v_last then 'WRITTEN_MEANWHILE'
    end;
    if problem is null then
      version := v_last + 1;
      insert into edition (id, collaboration_id, agency_id, kind, item, version, valid_from, content, written_by, written_under,
          written_at)
        values (p_id, acting('collaboration'), acting('agency'), p_kind, p_item, v_last + 1, p_from, p_content, acting('staff'),
          p_by, acting_instant());
    end if;
    return next;
  end $$;

-- Null when it was taken back, else why not.
create function withdraw_edition(p_by uuid, p_edition uuid) returns text
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    e record;
  begin
    if not administers(p_by) then
      return 'NOT_YOURS';
    end if;
    select * into e from edition o
     where o.id = p_edition and o.collaboration_id = acting('collaboration') and o.agency_id = acting('agency') for update;
    if not found then
      return 'NOT_FOUND';
    end if;
    if e.valid_from <= swedish_day(acting_instant()) then
      return 'IN_FORCE_ALREADY';
    end if;
    if exists (select from edition_withdrawal w where w.edition_id = p_edition) then
      return 'WITHDRAWN_ALREADY';
    end if;
    insert into edition_withdrawal (edition_id, collaboration_id, agency_id, withdrawn_by, withdrawn_under, withdrawn_at)
      values (p_edition, acting('collaboration'), acting('agency'), acting('staff'), p_by, acting_instant());
    return null;
  end $$;

-- Who wrote what of the acting agency, the newest first, for its administrators.
create function editions_of_agency(p_by uuid)
  returns table (id uuid, kind text, item text, version int, valid_from date, content text, writer text, written_at timestamptz,
    withdrawer text, withdrawn_at timestamptz)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select e.id, e.kind, e.item, e.version, e.valid_from, e.content::text, s.display_name, e.written_at, t.display_name,
           w.withdrawn_at
      from edition e
      join staff s on s.id = e.written_by
      left join edition_withdrawal w on w.edition_id = e.id
      left join staff t on t.id = w.withdrawn_by
     where administers(p_by) and e.collaboration_id = acting('collaboration') and e.agency_id = acting('agency')
     order by e.kind, e.item, e.version desc
  $$;

-- What is in force of an item for the acting agency on a day; no row when that is what the product brings.
create function edition_in_force(p_kind text, p_item text, p_day date)
  returns table (id uuid, version int, valid_from date, content text)
  language sql stable set search_path = bas, pg_temp
  as $$
    select e.id, e.version, e.valid_from, e.content::text
      from edition e
     where e.collaboration_id = acting('collaboration') and e.agency_id = acting('agency') and e.kind = p_kind and e.item = p_item
       and e.valid_from <= p_day
       and not exists (select from edition_withdrawal w where w.edition_id = e.id)
     order by e.valid_from desc, e.version desc
     limit 1
  $$;

revoke execute on function write_edition(uuid, uuid, text, text, date, jsonb, int), withdraw_edition(uuid, uuid),
  editions_of_agency(uuid), edition_in_force(text, text, date) from public;
grant execute on function write_edition(uuid, uuid, text, text, date, jsonb, int), withdraw_edition(uuid, uuid),
  editions_of_agency(uuid), edition_in_force(text, text, date) to bas_app;

-- Which words the participant was shown (CON-20): SHA-256 of them in UTF-8, as hexadecimal. Null in older consents.

alter table consent add column information_hash text check (information_hash ~ '^[0-9a-f]{64}$');
comment on column consent.information_hash is 'Of the words that information_version names, in the language that was shown.';
