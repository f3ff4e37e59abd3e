-- A unit's list is read a page at a time; the database need not sort, nor go through, all that the unit has.

create index on identity (
  collaboration_id, owner_agency_id, (protection <> 'NONE'),
  (lower(family_name) collate "sv-x-icu"), (lower(given_name) collate "sv-x-icu"));
create index on case_file (collaboration_id, owner_agency_id, unit_id);
create index on case_file (collaboration_id, owner_agency_id, opened_on desc);

-- How many cases the acting unit has, for its manager; for everybody else none. Counted in the index: a row would have to
-- be read to ask the policies of it, and nothing of any of them is told.
create function cases_of_unit() returns bigint
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select count(*) from case_file
     where (select acting_purpose()) = 'MANAGEMENT'
       and collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
       and unit_id = (select acting('unit'))
  $$;
revoke execute on function cases_of_unit() from public;
grant execute on function cases_of_unit() to bas_app;
