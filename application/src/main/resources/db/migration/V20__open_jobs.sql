-- The administrator's page of jobs asks again when one has been asked for, begins or ends (decision record 0024), as
-- other open pages do (V5).

-- 'jobs' is what the acting agency has the system do by itself.
create or replace function own_topic(p_kind text) returns text
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select topic_of(kind, id)
      from (values ('participant', acting('participant')), ('staff', acting('staff')), ('unit', acting('unit')),
                   ('jobs', acting('agency'))) as own (kind, id)
     where kind = p_kind and id is not null
  $$;

create function tell_jobs() returns trigger
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    perform pg_notify('bas_changes', topic_of('jobs', new.agency_id));
    return null;
  end $$;
create trigger tells_jobs after insert or update on job_run for each row execute function tell_jobs();
create trigger tells_jobs after insert on job_request for each row execute function tell_jobs();

revoke execute on function tell_jobs() from public;
