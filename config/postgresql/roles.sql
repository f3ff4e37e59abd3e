-- The two roles and the database they use. Runs as superuser, any number of times.
--
-- The embedded database runs this by itself. For any other PostgreSQL (15 or newer) run it once, before
-- ./bas run --db-url jdbc:postgresql://host:port/bas
--
--   psql -v ON_ERROR_STOP=1 -f roles.sql        as superuser, connected to the database "bas"
--   alter role bas_owner password '…';          the one given in BAS_DB_OWNER_PASSWORD
--   alter role bas_app password '…';            the one given in BAS_DB_APP_PASSWORD
--
-- bas_owner owns the schema and migrates it; the server never knows its password.
-- bas_app is what the server uses: it owns nothing, creates nothing and bypasses no row policy.

do $$
begin
  if not exists (select from pg_roles where rolname = 'bas_owner') then
    create role bas_owner;
  end if;
  if not exists (select from pg_roles where rolname = 'bas_app') then
    create role bas_app;
  end if;
end
$$;

alter role bas_owner login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role bas_app login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

do $$
begin
  execute format('alter database %I owner to bas_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to bas_app', current_database());
end
$$;

revoke all on schema public from public;
create schema if not exists bas authorization bas_owner;
alter schema bas owner to bas_owner;
grant usage on schema bas to bas_app;
revoke create on schema bas from bas_app;
