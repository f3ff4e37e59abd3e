-- What the system does by itself, once for each agency and day (decision 0024). No participant is in these tables: which
-- job, for which day, when, how many, and how it ended. What a run did stands in the log, with whom it concerned.

create table job_request (
  id uuid primary key,
  collaboration_id uuid not null,
  agency_id uuid not null,
  job text not null check (job ~ '^[A-Z][A-Z_]{1,59}$'),
  requested_by uuid not null references staff,
  requested_at timestamptz not null,
  foreign key (collaboration_id, agency_id) references participation (collaboration_id, agency_id)
);
comment on table job_request is 'An administrator asked for a run of the own agency beside the daily ones.';
create index on job_request (collaboration_id, agency_id);

create table job_run (
  id uuid primary key,
  collaboration_id uuid not null,
  agency_id uuid not null,
  job text not null check (job ~ '^[A-Z][A-Z_]{1,59}$'),
  for_day date not null,
  request_id uuid references job_request,
  started_at timestamptz not null,
  ended_at timestamptz,
  outcome text not null check (outcome in ('UNDER_WAY', 'DONE', 'FAILED')),
  looked_at int check (looked_at >= 0),
  made int check (made >= 0),
  error text check (error ~ '^[A-Za-z0-9_.$ ]{1,200}$'),
  correlation uuid not null,
  check ((outcome = 'UNDER_WAY') = (ended_at is null)),
  check ((outcome = 'DONE') = (looked_at is not null and made is not null)),
  check ((outcome = 'FAILED') = (error is not null)),
  foreign key (collaboration_id, agency_id) references participation (collaboration_id, agency_id)
);
comment on column job_run.for_day is 'The Swedish day it is for; when it ran, started_at says.';
comment on column job_run.error is 'What kind of error, never what it said: that could be about a participant.';
comment on column job_run.correlation is 'The log has the attempt under the same number.';

-- However many nodes believe that it is theirs to run: what a run did and its row are one transaction, and there is one
-- row for each day and for each request. A second one waits for the first, and then finds it done.
create unique index job_run_of_day on job_run (collaboration_id, agency_id, job, for_day)
  where outcome <> 'FAILED' and request_id is null;
create unique index job_run_of_request on job_run (request_id) where request_id is not null;
create index on job_run (collaboration_id, agency_id, job, started_at desc);

-- Only the functions below reach them.
alter table job_request enable row level security;
alter table job_run enable row level security;

-- A transaction that leaves a run half done is undone as a whole.
create function whole_run() returns trigger
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    if exists (select from job_run r where r.id = new.id and r.outcome = 'UNDER_WAY') then
      raise exception 'a run was begun and not ended' using errcode = 'check_violation';
    end if;
    return null;
  end $$;
create constraint trigger whole_run after insert on job_run deferrable initially deferred
  for each row execute function whole_run();

-- ---------------------------------------------------------------------------------------------------------------------
-- Who leads. One session holds this lock; it is gone with the session, however that ends, and another node takes it.

create function lead_jobs() returns boolean
  language plpgsql volatile set search_path = bas, pg_temp
  as $$
  begin
    -- A node that is gone without a word, with its machine, is noticed within some ten seconds.
    perform set_config('tcp_keepalives_idle', '4', false), set_config('tcp_keepalives_interval', '2', false),
            set_config('tcp_keepalives_count', '3', false);
    return pg_try_advisory_lock(24, 1);
  end $$;

-- Whether this session leads: asked before each run, together with the time.
create function leads_jobs() returns table (leads boolean, now timestamptz)
  language sql stable set search_path = bas, pg_temp
  as $$
    select exists (select from pg_locks l
                    where l.locktype = 'advisory' and l.classid = 24 and l.objid = 1 and l.objsubid = 2 and l.granted
                      and l.pid = pg_backend_pid()
                      and l.database = (select d.oid from pg_database d where d.datname = current_database())),
           clock()
  $$;

create function somebody_leads_jobs() returns boolean
  language sql stable set search_path = bas, pg_temp
  as $$
    select exists (select from pg_locks l
                    where l.locktype = 'advisory' and l.classid = 24 and l.objid = 1 and l.objsubid = 2 and l.granted
                      and l.database = (select d.oid from pg_database d where d.datname = current_database()))
  $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- What the leader asks: how far each job has come in each agency, and what administrators have asked for.

create function job_progress(p_jobs text[])
  returns table (collaboration_id uuid, agency_id uuid, job text, done date, done_at timestamptz, failures int, failed_at timestamptz)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select p.collaboration_id, p.agency_id, k.job, d.for_day, d.ended_at, f.failures::int, f.failed_at
      from participation p
     cross join unnest(p_jobs) as k (job)
      left join lateral (
        select r.for_day, r.ended_at from job_run r
         where r.collaboration_id = p.collaboration_id and r.agency_id = p.agency_id and r.job = k.job
           and r.outcome = 'DONE' and r.request_id is null
         order by r.for_day desc limit 1) d on true
     cross join lateral (
        select count(*) as failures, max(r.ended_at) as failed_at from job_run r
         where r.collaboration_id = p.collaboration_id and r.agency_id = p.agency_id and r.job = k.job
           and r.outcome = 'FAILED' and r.request_id is null and (d.ended_at is null or r.ended_at > d.ended_at)) f
     order by p.collaboration_id, p.agency_id, k.job
  $$;

create function job_requests() returns table (id uuid, collaboration_id uuid, agency_id uuid, job text)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select q.id, q.collaboration_id, q.agency_id, q.job from job_request q
     where not exists (select from job_run r where r.request_id = q.id)
     order by q.requested_at, q.id
  $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- One run. Begun and ended by the job that acts, in the transaction of what it does.

-- Whether it is to be done: false when it has been. Waits for whoever is at it, ten seconds at most (55P03).
create function begin_run(p_id uuid, p_job text, p_day text, p_request text, p_correlation uuid) returns boolean
  language plpgsql volatile security definer set search_path = bas, pg_temp set lock_timeout = '10s'
  as $$
  begin
    if acting('agency') is null or acting('staff') is not null then
      raise exception 'only a job begins a run';
    end if;
    -- When its node is gone, so is what it did, soon: also while it waits for a lock.
    perform set_config('tcp_keepalives_idle', '4', true), set_config('tcp_keepalives_interval', '2', true),
            set_config('tcp_keepalives_count', '3', true), set_config('client_connection_check_interval', '2s', true);
    insert into job_run (id, collaboration_id, agency_id, job, for_day, request_id, started_at, outcome, correlation)
      values (p_id, acting('collaboration'), acting('agency'), p_job, p_day::date, nullif(p_request, '')::uuid,
        acting_instant(), 'UNDER_WAY', p_correlation)
      on conflict do nothing;
    return found;
  end $$;

create function end_run(p_id uuid, p_looked_at int, p_made int) returns void
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    update job_run set outcome = 'DONE', ended_at = clock(), looked_at = p_looked_at, made = p_made
     where id = p_id and outcome = 'UNDER_WAY' and agency_id = acting('agency') and collaboration_id = acting('collaboration')
       and acting('staff') is null;
    if not found then
      raise exception 'no such run is under way';
    end if;
  end $$;

-- That it broke, when what it did has been undone. The leader says so, over its own connection and only there.
create function fail_run(p_id uuid, p_collaboration uuid, p_agency uuid, p_job text, p_day text, p_request text,
    p_started timestamptz, p_error text, p_correlation uuid) returns void
  language sql volatile security definer set search_path = bas, pg_temp set lock_timeout = '3s'
  as $$
    insert into job_run (id, collaboration_id, agency_id, job, for_day, request_id, started_at, ended_at, outcome, error, correlation)
    select p_id, p_collaboration, p_agency, p_job, p_day::date, nullif(p_request, '')::uuid, p_started, clock(), 'FAILED',
           p_error, p_correlation
     where (select l.leads from leads_jobs() l)
    on conflict do nothing
  $$;

-- What has been asked for is forgotten when its time is over, also of staff who never ask again; before, it went when
-- they did. Gives how many.
create function forget_requests() returns table (looked_at int, made int)
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    if acting('agency') is null or acting('staff') is not null then
      raise exception 'only a job forgets';
    end if;
    select count(*) into looked_at from kept_request k join staff s on s.id = k.staff_id where s.agency_id = acting('agency');
    with gone as (
      delete from kept_request k using staff s
       where s.id = k.staff_id and s.agency_id = acting('agency') and k.kept_until <= acting_instant()
      returning 1)
    select count(*) into made from gone;
    return next;
  end $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- What an administrator sees and asks for, of the own agency.

-- The administrator's mandate that this transaction acts under.
create function administers(p_by uuid) returns boolean
  language sql stable set search_path = bas, pg_temp
  as $$ select exists (select from administering(p_by) a where a.role = 'ADMINISTRATOR') $$;

-- The newest runs, at most so many of each job.
create function runs_of_agency(p_by uuid, p_at_most int)
  returns table (id uuid, job text, for_day date, requested boolean, started_at timestamptz, ended_at timestamptz, outcome text,
    looked_at int, made int, error text, correlation uuid)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select n.id, n.job, n.for_day, n.request_id is not null, n.started_at, n.ended_at, n.outcome, n.looked_at, n.made, n.error,
           n.correlation
      from (select r.*, row_number() over (partition by r.job order by r.ended_at desc, r.id desc) as place
              from job_run r
             where r.collaboration_id = acting('collaboration') and r.agency_id = acting('agency') and administers(p_by)) n
     where n.place <= p_at_most
     order by n.job, n.place
  $$;

-- How far each job has come in the own agency, and what has been asked for and not been done.
create function progress_of_agency(p_by uuid, p_jobs text[])
  returns table (job text, done date, done_at timestamptz, failures int, failed_at timestamptz, asked_for int)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select p.job, p.done, p.done_at, p.failures, p.failed_at,
           (select count(*)::int from job_requests() q
             where q.collaboration_id = p.collaboration_id and q.agency_id = p.agency_id and q.job = p.job)
      from job_progress(p_jobs) p
     where p.collaboration_id = acting('collaboration') and p.agency_id = acting('agency') and administers(p_by)
  $$;

-- Asks for a run. False when one has been asked for already and has not been done.
create function request_run(p_by uuid, p_id uuid, p_job text) returns boolean
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    if not administers(p_by) then
      raise exception 'only an administrator asks for a run';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('job ' || acting('collaboration')::text || acting('agency')::text || p_job, 0));
    if exists (select from job_requests() q
                where q.collaboration_id = acting('collaboration') and q.agency_id = acting('agency') and q.job = p_job) then
      return false;
    end if;
    insert into job_request (id, collaboration_id, agency_id, job, requested_by, requested_at)
      values (p_id, acting('collaboration'), acting('agency'), p_job, acting('staff'), acting_instant());
    return true;
  end $$;

revoke execute on function whole_run(), lead_jobs(), leads_jobs(), somebody_leads_jobs(), job_progress(text[]), job_requests(),
  begin_run(uuid, text, text, text, uuid), end_run(uuid, int, int),
  fail_run(uuid, uuid, uuid, text, text, text, timestamptz, text, uuid), forget_requests(), administers(uuid),
  runs_of_agency(uuid, int), progress_of_agency(uuid, text[]), request_run(uuid, uuid, text) from public;
grant execute on function lead_jobs(), leads_jobs(), somebody_leads_jobs(), job_progress(text[]), job_requests(),
  begin_run(uuid, text, text, text, uuid), end_run(uuid, int, int),
  fail_run(uuid, uuid, uuid, text, text, text, timestamptz, text, uuid), forget_requests(),
  runs_of_agency(uuid, int), progress_of_agency(uuid, text[]), request_run(uuid, uuid, text) to bas_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- What ends or is part of something is found by participant too, as assignments and covers are since V14.
create index on consent_scope (collaboration_id, participant_id);
create index on consent_ending (collaboration_id, participant_id);
create index on recorded_ground_scope (collaboration_id, participant_id);
create index on recorded_ground_ending (collaboration_id, participant_id);
create index on cover_ending (collaboration_id, participant_id);
