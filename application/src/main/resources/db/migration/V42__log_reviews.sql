-- Reviews of the log (decision 0048; LOG-05 to LOG-09): a period of an agency's own accesses, of which chance and rules choose
-- what an auditor looks at, what came of each, and the end of it. Added, never changed.

create table log_review (
  id uuid primary key,
  collaboration_id uuid not null,
  agency_id uuid not null,
  unit_id uuid references unit,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  seed bigint not null,
  entries int not null check (entries >= 0),
  sampled int not null check (sampled between 0 and entries),
  begun_by uuid not null references staff,
  begun_under uuid not null,
  begun_at timestamptz not null,
  foreign key (collaboration_id, agency_id) references participation (collaboration_id, agency_id)
);
comment on column log_review.unit_id is 'Whose staff; null for everybody''s at the agency.';
comment on column log_review.seed is 'Drawn when it was begun; with the days it says which entries chance chose.';
comment on column log_review.entries is 'How many accesses to participants there were in the period.';
create index on log_review (collaboration_id, agency_id, begun_at desc);

create table log_review_item (
  review_id uuid not null references log_review,
  entry_id uuid not null references log_entry,
  collaboration_id uuid not null,
  agency_id uuid not null,
  no int not null check (no > 0),
  sampled boolean not null,
  rules text not null check (rules ~ '^([A-Z_]+(,[A-Z_]+)*)?$'),
  staff_id uuid not null references staff,
  primary key (review_id, entry_id),
  unique (review_id, no),
  check (sampled or rules <> '')
);
comment on column log_review_item.rules is 'The codes of the rules that chose it, with commas between; empty when chance alone did.';
create index on log_review_item (staff_id, review_id);

create table log_review_step (
  id uuid primary key,
  review_id uuid not null,
  entry_id uuid not null,
  collaboration_id uuid not null,
  agency_id uuid not null,
  no int not null check (no > 0),
  kind text not null check (kind in ('JUSTIFIED', 'EXPLANATION_ASKED', 'EXPLAINED', 'SUSPECTED_BREACH', 'CLOSED')),
  note text not null check (length(note) <= 1000),
  made_by uuid not null references staff,
  made_at timestamptz not null,
  unique (review_id, entry_id, no),
  foreign key (review_id, entry_id) references log_review_item
);

create table log_incident_step (
  id uuid primary key,
  review_id uuid not null,
  entry_id uuid not null,
  collaboration_id uuid not null,
  agency_id uuid not null,
  duty text not null check (duty in ('DATA_PROTECTION_OFFICER', 'SUPERVISORY_AUTHORITY', 'LEX_SARAH', 'POLICE', 'PARTICIPANT')),
  done boolean not null,
  note text not null check (length(note) between 1 and 1000),
  made_by uuid not null references staff,
  made_at timestamptz not null,
  unique (review_id, entry_id, duty),
  foreign key (review_id, entry_id) references log_review_item
);
comment on table log_incident_step is 'What was done about a suspected breach, or why it was not needed (LOG-14; GDPR article 33 and 34).';

create table log_review_closing (
  review_id uuid primary key references log_review,
  collaboration_id uuid not null,
  agency_id uuid not null,
  remark text not null check (length(remark) <= 1000),
  closed_by uuid not null references staff,
  closed_under uuid not null,
  closed_at timestamptz not null
);

do $$
declare
  t text;
begin
  foreach t in array array['log_review', 'log_review_item', 'log_review_step', 'log_incident_step', 'log_review_closing'] loop
    execute format('alter table %I enable row level security', t);
    execute format($p$create policy seen on %I for select to bas_app using (
      (select acting_purpose()) = 'LOG_REVIEW'
      and collaboration_id = (select acting('collaboration')) and agency_id = (select acting('agency')))$p$, t);
    -- Written through the functions alone, which check again who it is.
    execute format('grant select on %I to bas_app', t);
  end loop;
end $$;

-- Whether a mandate lets the acting member of staff review the log, now.
create function reviews_log(p_by uuid) returns boolean
  language sql stable set search_path = bas, pg_temp
  as $$
    select acting_purpose() = 'LOG_REVIEW' and exists (
      select from mandate m
       where m.id = p_by and m.staff_id = acting('staff') and m.agency_id = acting('agency') and m.unit_id = acting('unit')
         and m.collaboration_id = acting('collaboration') and m.role = 'AUDITOR'
         and swedish_day(acting_instant()) between m.valid_from and m.valid_until)
  $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- The rules (LOG-07, LOG-09). Each says which of some accesses it chooses; an access is an entry of the agency's own staff
-- about a participant, or a search.

-- Accesses to participants in a period, by the acting agency's staff.
create function reviewable(p_unit uuid, p_first date, p_last date)
  returns table (entry_id uuid, at timestamptz, staff_id uuid, unit_id uuid, use_case text, participant_id uuid)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select e.id, e.at, s.id, e.acting_unit_id, e.use_case,
           (select a.participant_id from log_access a where a.entry_id = e.id and a.participant_id is not null limit 1)
      from log_entry e join staff s on s.id::text = e.account and s.agency_id = e.acting_agency_id
     where acting_purpose() = 'LOG_REVIEW' and e.log_id = acting('collaboration') and e.acting_agency_id = acting('agency')
       and e.actor = 'STAFF' and (p_unit is null or e.acting_unit_id = p_unit)
       and e.at >= (p_first::timestamp at time zone 'Europe/Stockholm')
       and e.at < ((p_last + 1)::timestamp at time zone 'Europe/Stockholm')
       and (e.use_case = 'SearchCases' or exists (
             select from log_access a where a.entry_id = e.id and a.participant_id is not null))
  $$;

create function review_findings(p_unit uuid, p_first date, p_last date, p_days_off date[])
  returns table (entry_id uuid, rule text)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    with look as materialized (
      select r.*, r.at at time zone 'Europe/Stockholm' as clock, (r.at at time zone 'Europe/Stockholm')::date as day
        from reviewable(p_unit, p_first, p_last) r),
    first_of_day as (
      select staff_id, day, participant_id, min(at) as at from look where participant_id is not null
       group by staff_id, day, participant_id),
    counted as (
      select f.*, row_number() over (partition by staff_id, day order by at, participant_id) as nth from first_of_day f),
    -- How many participants on the days of the thirty before on which there were any.
    earlier as (
      select d.staff_id, d.day,
             (select avg(n) from (
                select count(distinct r.participant_id) as n
                  from reviewable(null, d.day - 30, d.day - 1) r
                 where r.staff_id = d.staff_id and r.participant_id is not null
                 group by (r.at at time zone 'Europe/Stockholm')::date) as days) as mean
        from (select distinct staff_id, day from counted) d),
    denied as (
      select l.entry_id, l.staff_id, l.at,
             count(*) over (partition by l.staff_id order by l.at range between interval '1 hour' preceding and current row) as n
        from look l where exists (select from log_access a where a.entry_id = l.entry_id and a.denial is not null and a.sought)),
    searched as (
      select l.entry_id, l.staff_id, l.day, l.at,
             row_number() over (partition by l.staff_id, l.day order by l.at, l.entry_id) as nth
        from look l
       where l.use_case = 'SearchCases'
         and not exists (select from look o where o.staff_id = l.staff_id and o.use_case = 'OpenCase'
                            and o.at between l.at and l.at + interval '5 minutes'))
    select distinct l.entry_id, 'EMERGENCY' from look l
      join log_access a on a.entry_id = l.entry_id and a.ground = 'EMERGENCY'
    union
    select l.entry_id, 'PROTECTED_IDENTITY' from look l
      join identity i on i.collaboration_id = acting('collaboration') and i.owner_agency_id = acting('agency')
                     and i.participant_id = l.participant_id and i.protection <> 'NONE'
    union
    select l.entry_id, 'SAME_SURNAME' from look l
      join staff s on s.id = l.staff_id
      join identity i on i.collaboration_id = acting('collaboration') and i.owner_agency_id = acting('agency')
                     and i.participant_id = l.participant_id
                     and lower(i.family_name) = lower(substring(s.display_name from '[^ ]+$'))
    union
    select l.entry_id, 'MANY_PARTICIPANTS' from look l
      join counted c on c.staff_id = l.staff_id and c.day = l.day and c.participant_id = l.participant_id and c.at = l.at
      left join earlier e on e.staff_id = c.staff_id and e.day = c.day
     where c.nth = least(30, coalesce(floor(3 * e.mean), 30)) + 1
    union
    select l.entry_id, 'AT_NIGHT' from look l where extract(hour from l.clock) >= 22 or extract(hour from l.clock) < 6
    union
    select l.entry_id, 'ON_A_DAY_OFF' from look l where extract(isodow from l.day) >= 6 or l.day = any (p_days_off)
    union
    select d.entry_id, 'REPEATED_DENIALS' from denied d where d.n = 5
    union
    select s.entry_id, 'SEARCHES_WITHOUT_OPENING' from searched s where s.nth = 20
    union
    select l.entry_id, 'AFTER_WITHDRAWAL' from look l
      join log_access a on a.entry_id = l.entry_id and a.ground = 'CONSENT'
      join consent_ending x on x.collaboration_id = acting('collaboration') and x.consent_id = a.ground_id and x.ended_at <= l.at
       and (x.shared_category is null or x.shared_category = any (string_to_array(a.categories, ',')))
    union
    select l.entry_id, 'NOT_ASSIGNED' from look l
      join log_access a on a.entry_id = l.entry_id and a.owner_agency_id = acting('agency') and a.ground = 'OWN_AGENCY'
     where not exists (
       select from assignment s
        where s.collaboration_id = acting('collaboration') and s.owner_agency_id = acting('agency')
          and s.participant_id = l.participant_id and s.staff_id = l.staff_id
          and l.day between s.valid_from and coalesce(s.valid_until, l.day))
    union
    select l.entry_id, 'AFTER_CASEWORKER_CHANGE' from look l
      join caseworker_change c on c.collaboration_id = acting('collaboration') and c.owner_agency_id = acting('agency')
                              and c.participant_id = l.participant_id and c.from_staff_id = l.staff_id and c.on_day < l.day
     where not exists (
       select from caseworker_change back
        where back.collaboration_id = c.collaboration_id and back.owner_agency_id = c.owner_agency_id
          and back.participant_id = c.participant_id and back.to_staff_id = l.staff_id and back.on_day between c.on_day and l.day)
    union
    select l.entry_id, 'CLOSED_CASE' from look l
     where exists (
       select from (select s.move, s.happened_on from enrolment_step s
                     where s.collaboration_id = acting('collaboration') and s.owner_agency_id = acting('agency')
                       and s.participant_id = l.participant_id and s.move is not null and s.happened_on <= l.day
                       and not exists (select from enrolment_step b
                                        where b.collaboration_id = s.collaboration_id and b.owner_agency_id = s.owner_agency_id
                                          and b.participant_id = s.participant_id and b.undoes = s.no)
                     order by s.no desc limit 1) as latest
        where latest.move = 'CLOSE' and latest.happened_on < l.day - 90)
  $$;
comment on function review_findings is 'What the rules choose, an entry once for each rule. A surname that is the same is told as that, and nobody''s name.';

-- ---------------------------------------------------------------------------------------------------------------------
-- Beginning, judging, explaining, closing.

-- Null when it was begun, else why not. The sample is the entries whose hash with the seed is the lowest: ten, or two of a
-- hundred when those are more (LOG-06).
create function begin_log_review(p_by uuid, p_id uuid, p_unit uuid, p_first date, p_last date, p_seed bigint, p_days_off date[])
  returns text
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    v_entries int;
    v_sample int;
  begin
    if not reviews_log(p_by) then
      return 'NOT_YOURS';
    end if;
    if p_first > p_last then
      return 'LAST_BEFORE_FIRST';
    end if;
    if p_last >= swedish_day(acting_instant()) then
      return 'NOT_OVER_YET';
    end if;
    if p_last - p_first > 92 then
      return 'TOO_LONG';
    end if;
    if p_unit is not null and not exists (select from unit u where u.id = p_unit and u.agency_id = acting('agency')) then
      return 'NO_SUCH_UNIT';
    end if;
    -- Of two who begin the same period at once the later is told.
    perform pg_advisory_xact_lock(hashtextextended('log review ' || acting('collaboration')::text || acting('agency')::text, 0));
    if exists (select from log_review r
                where r.collaboration_id = acting('collaboration') and r.agency_id = acting('agency')
                  and r.unit_id is not distinct from p_unit and r.first_day = p_first and r.last_day = p_last) then
      return 'BEGUN_ALREADY';
    end if;
    select count(*) into v_entries from reviewable(p_unit, p_first, p_last) r where r.participant_id is not null;
    v_sample := least(v_entries, greatest(10, ceil(v_entries * 0.02)::int));
    insert into log_review (id, collaboration_id, agency_id, unit_id, first_day, last_day, seed, entries, sampled, begun_by,
        begun_under, begun_at)
      values (p_id, acting('collaboration'), acting('agency'), p_unit, p_first, p_last, p_seed, v_entries, v_sample,
        acting('staff'), p_by, acting_instant());
    insert into log_review_item (review_id, entry_id, collaboration_id, agency_id, no, sampled, rules, staff_id)
      with chance as (
        select r.entry_id from reviewable(p_unit, p_first, p_last) r where r.participant_id is not null
         order by sha256(convert_to(p_seed::text || ' ' || r.entry_id::text, 'UTF8')) limit v_sample),
      ruled as (
        select f.entry_id, string_agg(f.rule, ',' order by f.rule) as rules
          from review_findings(p_unit, p_first, p_last, p_days_off) f group by f.entry_id)
      select p_id, r.entry_id, acting('collaboration'), acting('agency'), row_number() over (order by r.at, r.entry_id),
             exists (select from chance c where c.entry_id = r.entry_id), coalesce(u.rules, ''), r.staff_id
        from reviewable(p_unit, p_first, p_last) r left join ruled u on u.entry_id = r.entry_id
       where u.entry_id is not null or r.entry_id in (select c.entry_id from chance c);
    return null;
  end $$;

-- What has to be thought of when a breach is suspected at the acting agency; lex Sarah is the social board's (SoL 27 kap.).
create function incident_duties() returns table (duty text)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select d.duty from unnest(array['DATA_PROTECTION_OFFICER', 'SUPERVISORY_AUTHORITY', 'LEX_SARAH', 'POLICE', 'PARTICIPANT']) d (duty)
     where d.duty <> 'LEX_SARAH' or exists (select from agency a where a.id = acting('agency') and a.body = 'SOCIAL_BOARD')
  $$;

-- Null when it was written, else why not.
create function note_incident_step(p_by uuid, p_id uuid, p_review uuid, p_entry uuid, p_duty text, p_done boolean, p_note text)
  returns text
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    v_staff uuid;
  begin
    if not reviews_log(p_by) then
      return 'NOT_YOURS';
    end if;
    select i.staff_id into v_staff from log_review_item i
     where i.review_id = p_review and i.entry_id = p_entry and i.collaboration_id = acting('collaboration')
       and i.agency_id = acting('agency') for update;
    if not found then
      return 'NOT_FOUND';
    end if;
    if v_staff = acting('staff') then
      return 'OWN_ACCESS';
    end if;
    if (select s.kind from log_review_step s where s.review_id = p_review and s.entry_id = p_entry order by s.no desc limit 1)
        is distinct from 'SUSPECTED_BREACH' then
      return 'NOT_NOW';
    end if;
    if not exists (select from incident_duties() d where d.duty = p_duty) then
      return 'DUTY_MISSING';
    end if;
    if exists (select from log_incident_step s where s.review_id = p_review and s.entry_id = p_entry and s.duty = p_duty) then
      return 'DUTY_NOTED';
    end if;
    insert into log_incident_step (id, review_id, entry_id, collaboration_id, agency_id, duty, done, note, made_by, made_at)
      values (p_id, p_review, p_entry, acting('collaboration'), acting('agency'), p_duty, p_done, p_note, acting('staff'),
        acting_instant());
    return null;
  end $$;

-- Null when it was written, else why not. What may follow on what is se.bas.domain.review.ReviewState's to say as well.
create function judge_log_review_item(p_by uuid, p_id uuid, p_review uuid, p_entry uuid, p_kind text, p_note text, p_seen int)
  returns text
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    v_item log_review_item;
    v_last int;
    v_kind text;
  begin
    if not reviews_log(p_by) or p_kind not in ('JUSTIFIED', 'EXPLANATION_ASKED', 'SUSPECTED_BREACH', 'CLOSED') then
      return 'NOT_YOURS';
    end if;
    select * into v_item from log_review_item i
     where i.review_id = p_review and i.entry_id = p_entry and i.collaboration_id = acting('collaboration')
       and i.agency_id = acting('agency') for update;
    if not found then
      return 'NOT_FOUND';
    end if;
    if v_item.staff_id = acting('staff') then
      return 'OWN_ACCESS';
    end if;
    if exists (select from log_review_closing c where c.review_id = p_review) then
      return 'REVIEW_CLOSED';
    end if;
    select s.no, s.kind into v_last, v_kind from log_review_step s
     where s.review_id = p_review and s.entry_id = p_entry order by s.no desc limit 1;
    if coalesce(v_last, 0) <> p_seen then
      return 'JUDGED_MEANWHILE';
    end if;
    if not (case coalesce(v_kind, 'OPEN')
        when 'OPEN' then p_kind in ('JUSTIFIED', 'EXPLANATION_ASKED', 'SUSPECTED_BREACH')
        when 'EXPLANATION_ASKED' then p_kind in ('JUSTIFIED', 'SUSPECTED_BREACH')
        when 'EXPLAINED' then p_kind in ('JUSTIFIED', 'EXPLANATION_ASKED', 'SUSPECTED_BREACH')
        when 'JUSTIFIED' then p_kind in ('EXPLANATION_ASKED', 'SUSPECTED_BREACH')
        when 'SUSPECTED_BREACH' then p_kind = 'CLOSED'
        else false end) then
      return 'NOT_NOW';
    end if;
    if p_kind = 'CLOSED' and exists (
        select from incident_duties() d
         where not exists (select from log_incident_step s
                            where s.review_id = p_review and s.entry_id = p_entry and s.duty = d.duty)) then
      return 'DUTIES_LEFT';
    end if;
    insert into log_review_step (id, review_id, entry_id, collaboration_id, agency_id, no, kind, note, made_by, made_at)
      values (p_id, p_review, p_entry, acting('collaboration'), acting('agency'), coalesce(v_last, 0) + 1, p_kind, p_note,
        acting('staff'), acting_instant());
    return null;
  end $$;

-- What the acting member of staff is asked to explain, and has explained, of periods that are not closed or were of late.
create function my_log_questions()
  returns table (review_id uuid, entry_id uuid, at timestamptz, use_case text, case_number text, question text, asked_at timestamptz,
    no int, answer text, answered_at timestamptz)
  language sql stable security definer set search_path = bas, pg_temp
  as $$
    select i.review_id, i.entry_id, e.at, e.use_case,
           (select case_number_of(a.participant_id) from log_access a
             where a.entry_id = e.id and a.participant_id is not null limit 1),
           q.note, q.made_at, q.no, x.note, x.made_at
      from log_review_item i
      join log_entry e on e.id = i.entry_id
      join log_review_step q on q.review_id = i.review_id and q.entry_id = i.entry_id and q.kind = 'EXPLANATION_ASKED'
      left join log_review_step x on x.review_id = i.review_id and x.entry_id = i.entry_id and x.no = q.no + 1
                                 and x.kind = 'EXPLAINED'
     where i.collaboration_id = acting('collaboration') and i.agency_id = acting('agency') and i.staff_id = acting('staff')
       and (x.no is not null
            or not exists (select from log_review_step later
                            where later.review_id = i.review_id and later.entry_id = i.entry_id and later.no > q.no))
     order by x.made_at nulls first, q.made_at desc
     limit 200
  $$;

-- Null when it was written, else why not.
create function explain_access(p_id uuid, p_review uuid, p_entry uuid, p_note text, p_seen int) returns text
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare
    v_last int;
    v_kind text;
  begin
    perform from log_review_item i
     where i.review_id = p_review and i.entry_id = p_entry and i.collaboration_id = acting('collaboration')
       and i.agency_id = acting('agency') and i.staff_id = acting('staff') for update;
    if not found then
      return 'NOT_FOUND';
    end if;
    select s.no, s.kind into v_last, v_kind from log_review_step s
     where s.review_id = p_review and s.entry_id = p_entry order by s.no desc limit 1;
    if v_kind is distinct from 'EXPLANATION_ASKED' or v_last <> p_seen then
      return 'NOT_ASKED';
    end if;
    insert into log_review_step (id, review_id, entry_id, collaboration_id, agency_id, no, kind, note, made_by, made_at)
      values (p_id, p_review, p_entry, acting('collaboration'), acting('agency'), v_last + 1, 'EXPLAINED', p_note,
        acting('staff'), acting_instant());
    return null;
  end $$;

-- Null when it was closed, else why not.
create function close_log_review(p_by uuid, p_review uuid, p_remark text) returns text
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    if not reviews_log(p_by) then
      return 'NOT_YOURS';
    end if;
    -- Whoever judges at the same time has judged before, or is told that it is closed.
    perform from log_review_item i
     where i.review_id = p_review and i.agency_id = acting('agency') and i.collaboration_id = acting('collaboration')
     order by i.no for update;
    if not exists (select from log_review r
                    where r.id = p_review and r.collaboration_id = acting('collaboration') and r.agency_id = acting('agency')) then
      return 'NOT_FOUND';
    end if;
    if exists (select from log_review_closing c where c.review_id = p_review) then
      return 'REVIEW_CLOSED';
    end if;
    if exists (select from log_review_item i
                where i.review_id = p_review
                  and coalesce((select s.kind from log_review_step s
                                 where s.review_id = i.review_id and s.entry_id = i.entry_id order by s.no desc limit 1), 'OPEN')
                      not in ('JUSTIFIED', 'CLOSED')) then
      return 'ITEMS_LEFT';
    end if;
    insert into log_review_closing (review_id, collaboration_id, agency_id, remark, closed_by, closed_under, closed_at)
      values (p_review, acting('collaboration'), acting('agency'), p_remark, acting('staff'), p_by, acting_instant());
    return null;
  end $$;

revoke execute on function reviews_log(uuid), reviewable(uuid, date, date), review_findings(uuid, date, date, date[]),
  begin_log_review(uuid, uuid, uuid, date, date, bigint, date[]),
  judge_log_review_item(uuid, uuid, uuid, uuid, text, text, int), my_log_questions(), explain_access(uuid, uuid, uuid, text, int),
  incident_duties(), note_incident_step(uuid, uuid, uuid, uuid, text, boolean, text), close_log_review(uuid, uuid, text) from public;
grant execute on function begin_log_review(uuid, uuid, uuid, date, date, bigint, date[]),
  judge_log_review_item(uuid, uuid, uuid, uuid, text, text, int), my_log_questions(), explain_access(uuid, uuid, uuid, text, int),
  incident_duties(), note_incident_step(uuid, uuid, uuid, uuid, text, boolean, text), close_log_review(uuid, uuid, text) to bas_app;
