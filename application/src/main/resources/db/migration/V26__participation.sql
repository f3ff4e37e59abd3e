-- Two more categories (D2): the participation itself, and what one agency hands over to another.
do $$
declare
  consentable text := $c$'KNOWN_AT_AGENCY', 'CONTACT', 'ATTENDANCE', 'WORK_MAPPING', 'WORK_CAPACITY_HEALTH',
    'ADDICTION_TREATMENT', 'SOBRIETY_RELAPSE', 'HOUSING_SUPPORT', 'ECONOMY_DEBT', 'FAMILY', 'CRIMINAL', 'PARTICIPATION',
    'HANDOVER', 'PLACEMENT', 'PLAN', 'AF_DECISIONS'$c$;
  held record;
begin
  for held in
    select * from (values
      ('note', 'category', ''),
      ('note_draft', 'intended_category', ''),
      ('document', 'category', ''),
      ('task', 'category', $c$, 'CONSENT'$c$),
      ('consent_scope', 'shared_category', ''),
      ('recorded_ground_scope', 'shared_category', '')) as t (name, col, more)
  loop
    execute format('alter table %I drop constraint %I', held.name, held.name || '_' || held.col || '_check');
    execute format('alter table %I add constraint %I check (%I in (%s%s))',
      held.name, held.name || '_' || held.col || '_check', held.col, consentable, held.more);
  end loop;
end $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- From referral to a year after (decision 0033).

alter table collaboration
  add column programme_agency_id uuid references agency,
  add column synthetic boolean not null default false;
comment on column collaboration.programme_agency_id is 'Whose startup talks, enrolments and exits they are; nobody else records any. Null until somebody has decided.';
comment on column collaboration.synthetic is 'Nobody in it is real, so that small counts may be shown.';
update collaboration c set programme_agency_id = a.id
  from participation p join agency a on a.id = p.agency_id
 where p.collaboration_id = c.id and a.code = 'amf';

create function runs_programme(p_collaboration uuid, p_agency uuid) returns boolean
  language sql stable security definer set search_path = bas, pg_temp
  as $$ select exists (select from collaboration c where c.id = p_collaboration and c.programme_agency_id = p_agency) $$;
revoke execute on function runs_programme(uuid, uuid) from public;
grant execute on function runs_programme(uuid, uuid) to bas_app;

-- Of a mandate: whether it is of the agency that runs the programme of its collaboration.
create function mandate_runs_programme(p_mandate uuid) returns boolean
  language sql stable security definer set search_path = bas, pg_temp
  as $$ select exists (select from mandate m where m.id = p_mandate and runs_programme(m.collaboration_id, m.agency_id)) $$;
revoke execute on function mandate_runs_programme(uuid) from public;
grant execute on function mandate_runs_programme(uuid) to bas_app;

create table enrolment_step (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'PARTICIPATION'),
  retention_class text not null,
  no int not null check (no > 0),
  period int not null check (period > 0),
  move text check (move in ('REFER', 'TALK', 'DECLINE', 'ENROL', 'PAUSE', 'RESUME', 'EXIT', 'FOLLOW_UP', 'CLOSE')),
  undoes int check (undoes = no - 1),
  happened_on date,
  made_by uuid not null references staff,
  made_at timestamptz not null,
  text text check (length(text) between 1 and 500),
  exception_reason text check (length(exception_reason) between 10 and 500),
  source text check (source in ('SELF', 'SOCIAL_SERVICES', 'EMPLOYMENT_SERVICE', 'HEALTH_CARE', 'OTHER')),
  unemployed boolean,
  lives_here boolean,
  treatment text check (treatment in ('ENDED', 'FINAL_PHASE', 'EARLIER')),
  known_by text check (known_by in ('OWN_STATEMENT', 'CONSENT', 'NOT_KNOWN')),
  consent_answer text check (consent_answer in ('YES', 'NO')),
  pause_reason text check (pause_reason in ('RELAPSE', 'TREATMENT', 'HEALTH', 'OTHER')),
  exit_reason text check (exit_reason in ('WORK_REGULAR', 'WORK_TEMPORARY', 'WORK_SUBSIDISED', 'STUDY_REGULAR',
    'OTHER_SELF_SUPPORT', 'RELAPSE', 'BROKEN_PLAN', 'DECEASED', 'OTHER')),
  plan_with_af boolean,
  back_to_soc boolean,
  months int check (months in (3, 6, 12)),
  outcome text check (outcome in ('STILL', 'LOST', 'NOT_REACHED')),
  occupation text check (occupation in ('WORK_REGULAR', 'WORK_TEMPORARY', 'WORK_SUBSIDISED', 'STUDY')),
  hours int check (hours between 1 and 60),
  lost_on date check (lost_on <= happened_on),
  primary key (collaboration_id, id),
  -- Of two who record at once one is the later, and is told so.
  unique (collaboration_id, owner_agency_id, participant_id, no),
  check ((move is null) = (undoes is not null)),
  check ((move is null) = (happened_on is null)),
  check ((coalesce(move, '') = 'REFER') = (source is not null)),
  check ((coalesce(move, '') = 'ENROL') = (consent_answer is not null)),
  check ((consent_answer is null) = (unemployed is null or lives_here is null or treatment is null or known_by is null)),
  check ((coalesce(move, '') = 'PAUSE') = (pause_reason is not null)),
  check ((coalesce(move, '') = 'EXIT') = (exit_reason is not null)),
  check ((exit_reason is null) = (plan_with_af is null or back_to_soc is null)),
  check (coalesce(exit_reason, '') <> 'OTHER' or text is not null),
  check ((coalesce(move, '') = 'FOLLOW_UP') = (outcome is not null)),
  check ((outcome is null) = (months is null)),
  check (coalesce(outcome, '') <> 'LOST' or lost_on is not null),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id)
);
comment on table enrolment_step is 'Added, never changed: where somebody is in the programme is what the steps say together.';
comment on column enrolment_step.undoes is 'The step before, recorded by mistake and taken back; null for what happened.';
comment on column enrolment_step.period is 'Which time somebody is on the way through the programme.';
create index on enrolment_step (collaboration_id, participant_id);
create index on enrolment_step (collaboration_id, owner_agency_id, happened_on);

create table sobriety_report (
  id uuid not null,
  collaboration_id uuid not null,
  owner_agency_id uuid not null,
  participant_id uuid not null,
  category text not null check (category = 'SOBRIETY_RELAPSE'),
  retention_class text not null,
  step_id uuid not null,
  answer text not null check (answer in ('SOBER', 'RELAPSE_OVER', 'RELAPSE_NOW')),
  primary key (collaboration_id, id),
  unique (collaboration_id, step_id),
  foreign key (collaboration_id, participant_id) references participant (collaboration_id, id),
  foreign key (collaboration_id, owner_agency_id) references participation (collaboration_id, agency_id)
);
comment on column sobriety_report.step_id is 'The follow-up. No reference: either is shared without the other.';
comment on table sobriety_report is 'What somebody wished to tell at a follow-up: who may know of the follow-up may not therefore know this.';
create index on sobriety_report (collaboration_id, participant_id);

do $$
declare
  t text;
begin
  foreach t in array array['enrolment_step', 'sobriety_report'] loop
    execute format('alter table %I enable row level security', t);
    execute format($p$
      create policy seen on %I for select to bas_app using (
        collaboration_id = (select acting('collaboration'))
        and (owner_agency_id = any ((select own_agencies())::uuid[])
             or (participant_id, owner_agency_id, category)
               in (select g.participant_id, g.owner_agency_id, g.category from grounds() g)))
    $p$, t);
    perform tells_changes(t);
    perform held_from_disposal(t);
  end loop;
end $$;
-- Nobody speaks in another's name, and the programme is one agency's; a job loads what its source says.
create policy written on enrolment_step for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and runs_programme(collaboration_id, owner_agency_id)
  and ((select acting('staff')) is null or made_by = (select acting('staff'))));
create policy written on sobriety_report for insert to bas_app with check (
  collaboration_id = (select acting('collaboration')) and owner_agency_id = (select acting('agency'))
  and runs_programme(collaboration_id, owner_agency_id));
grant select, insert on enrolment_step, sobriety_report to bas_app;

-- Those who record something about one participant come one after the other; whoever waited sees what the one before did.
create function queue_for_participation(p_participant uuid) returns void
  language sql volatile set search_path = bas, pg_temp
  as $$ select pg_advisory_xact_lock(hashtextextended('participation ' || p_participant::text, 0)) $$;
revoke execute on function queue_for_participation(uuid) from public;
grant execute on function queue_for_participation(uuid) to bas_app;

-- One line for each time somebody was on the way at the acting agency, of what counts: what figures are counted from. It
-- runs with the asker's own rights, so under row-level security.
create function enrolment_passages()
  returns table (participant_id uuid, period int, talk_on date, declined_on date, enrolled_on date, exited_on date,
    exit_reason text, plan_with_af boolean)
  language sql stable set search_path = bas, pg_temp
  as $$
    select s.participant_id, s.period,
           min(s.happened_on) filter (where s.move = 'TALK'),
           min(s.happened_on) filter (where s.move = 'DECLINE'),
           min(s.happened_on) filter (where s.move = 'ENROL'),
           min(s.happened_on) filter (where s.move = 'EXIT'),
           min(s.exit_reason), bool_or(s.plan_with_af)
      from enrolment_step s
     where s.collaboration_id = (select acting('collaboration')) and s.owner_agency_id = (select acting('agency'))
       and s.move is not null
       and not exists (select from enrolment_step b
                        where b.collaboration_id = s.collaboration_id and b.owner_agency_id = s.owner_agency_id
                          and b.participant_id = s.participant_id and b.undoes = s.no)
     group by s.participant_id, s.period
  $$;
revoke execute on function enrolment_passages() from public;
grant execute on function enrolment_passages() to bas_app;
