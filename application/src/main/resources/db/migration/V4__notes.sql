-- Notes that can be written, corrected and added to; what is still being written; an interpreter at a consent.

-- ---------------------------------------------------------------------------------------------------------------------
-- When a note was written decides how long its author can correct it. Those from before count from noon of their day.

alter table note add column written_at timestamptz;
update note set written_at = (about_day + time '12:00') at time zone 'Europe/Stockholm';
alter table note alter column written_at set default clock();
alter table note alter column written_at set not null;

-- What is added to a note has its keys and its category, so that it never crosses where the note does not.
alter table note add constraint note_with_keys unique (collaboration_id, id, owner_agency_id, participant_id, category);

create table note_amendment (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null,
  retention_class text not null,
  note_id uuid not null,
  kind text not null check (kind in ('CORRECTION', 'ADDITION')),
  author_id uuid not null references staff,
  written_at timestamptz not null,
  text text not null check (length(text) between 1 and 20000),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, note_id, owner_agency_id, participant_id, category)
    references note (collaboration_id, id, owner_agency_id, participant_id, category)
    deferrable initially deferred
);
comment on table note_amendment is 'Added, never changed: a correction leaves the old text where it is (GDP-03).';
create index on note_amendment (collaboration_id, participant_id);

alter table note_amendment enable row level security;
create policy seen on note_amendment for select to bas_app using (
  collaboration_id = (select acting('collaboration'))
  and (owner_agency_id = any ((select own_agencies())::uuid[])
       or (participant_id, owner_agency_id, category) in (select g.participant_id, g.owner_agency_id, g.category from grounds() g)));
create policy written on note_amendment for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and author_id = (select acting('staff')));
grant select, insert on note_amendment to bas_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- What somebody is still writing: one draft for each author and case, for its author's eyes alone. It is the one kind of
-- row about a participant that is overwritten and thrown away, because nobody has said it yet.

create table note_draft (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'DRAFT'),
  retention_class text not null,
  author_id uuid not null references staff,
  about_day date,
  intended_category text check (intended_category in ('KNOWN_AT_AGENCY', 'CONTACT', 'ATTENDANCE', 'WORK_MAPPING',
    'WORK_CAPACITY_HEALTH', 'ADDICTION_TREATMENT', 'SOBRIETY_RELAPSE', 'HOUSING_SUPPORT', 'ECONOMY_DEBT', 'FAMILY',
    'CRIMINAL', 'PLACEMENT', 'PLAN', 'AF_DECISIONS')),
  text text not null check (length(text) between 1 and 20000),
  saved_at timestamptz not null,
  version int not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, owner_agency_id, participant_id, author_id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id)
);
comment on column note_draft.intended_category is 'What the note will be about, as far as its author has said; null until then.';

alter table note_draft enable row level security;
create policy seen on note_draft for select to bas_app using (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and author_id = (select acting('staff')));
create policy written on note_draft for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and author_id = (select acting('staff')));
create policy kept on note_draft for update to bas_app using (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and author_id = (select acting('staff')));
create policy discarded on note_draft for delete to bas_app using (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and author_id = (select acting('staff')));
grant select, insert, delete on note_draft to bas_app;
grant update (about_day, intended_category, text, saved_at, version) on note_draft to bas_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- An interpreter, when the information was given in another language than Swedish (CON-18). Null in older consents.

alter table consent add column interpreting text check (interpreting in ('NONE', 'ON_SITE', 'PHONE'));
alter table consent add column interpreter text check (length(interpreter) <= 200);
alter table consent add check (interpreting is null or interpreting = 'NONE' or interpreter is not null);
