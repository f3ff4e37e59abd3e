-- What the server asks when it starts, and what a list of many case files needs.

-- How far the schema has come, and whether the demo's organisations were ever loaded. bas_app cannot read the history itself.
create function schema_state() returns table (version int, demo boolean)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select coalesce(max(h.version::int) filter (where h.version is not null), 0),
           coalesce(bool_or(h.script like 'R\_\_demo%'), false)
      from flyway_schema_history h
     where h.success
  $$;
revoke execute on function schema_state() from public;
grant execute on function schema_state() to bas_app;
