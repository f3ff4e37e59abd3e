-- How somebody wants to look at a list (decision 0029): saved by one member of staff in one agency and collaboration, and
-- seen by nobody else. No participant is in it: the words are of a closed vocabulary, and what was searched for has no
-- place among them.

create table saved_view (
  id uuid not null,
  collaboration_id uuid not null,
  agency_id uuid not null,
  staff_id uuid not null references staff,
  list text not null check (list ~ '^[A-Z][A-Z_]{1,59}$'),
  place int not null check (place between 1 and 20),
  name text not null check (length(name) >= 1 and length(name) <= 60 and name = btrim(name)),
  words text not null check (words ~ '^([a-z]{1,20}:[A-Z][A-Z0-9_]{0,59}( [a-z]{1,20}:[A-Z][A-Z0-9_]{0,59}){0,29})?$'),
  opens boolean not null,
  saved_at timestamptz not null default clock(),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, agency_id) references participation (collaboration_id, agency_id)
);
comment on column saved_view.place is 'Where it stands among the others of its list; so there are twenty at most.';
comment on column saved_view.words is 'What it shows, as codes; never something that was typed.';
comment on column saved_view.opens is 'The list opens with it.';

create unique index saved_view_place on saved_view (collaboration_id, agency_id, staff_id, list, place);
create unique index saved_view_name on saved_view (collaboration_id, agency_id, staff_id, list, lower(name));
create unique index saved_view_opens on saved_view (collaboration_id, agency_id, staff_id, list) where opens;

alter table saved_view enable row level security;
create policy own on saved_view for all to bas_app
  using (collaboration_id = (select acting('collaboration')) and agency_id = (select acting('agency'))
    and staff_id = (select acting('staff')))
  with check (collaboration_id = (select acting('collaboration')) and agency_id = (select acting('agency'))
    and staff_id = (select acting('staff')));
grant select, insert, delete on saved_view to bas_app;
grant update (name, opens) on saved_view to bas_app;
