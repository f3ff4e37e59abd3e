-- The demo organisations, staff and mandates; synthetic. Run as bas_owner where bas.demo is on, again when it changes.
-- A staff member's subject is the account's fixed id in the demo realm (config/keycloak/README.md).

insert into collaboration (id, name_sv, name_en) values ('c0000000-0000-4000-8000-000000000001', 'BAS Trelleborg', 'BAS Trelleborg') on conflict do nothing;

insert into agency (id, code, name_sv, name_en, organisation_number, identity_provider, secrecy_area) values
  ('a0000000-0000-4000-8000-000000000001', 'soc', 'Socialförvaltningen', 'Social services', '299999-0018', 'soc', 'a0000000-0000-4000-8000-000000000001'),
  ('a0000000-0000-4000-8000-000000000002', 'amf', 'Arbetsmarknadsförvaltningen', 'Labour market administration', '299999-0018', 'amf', 'a0000000-0000-4000-8000-000000000002'),
  ('a0000000-0000-4000-8000-000000000003', 'af', 'Arbetsförmedlingen', 'Public employment service', '299999-0026', 'af', 'a0000000-0000-4000-8000-000000000003')
on conflict do nothing;

-- What secrecy AMF works under is not settled, so it keeps the stricter (CON-07).
update agency set secrecy_regime = 'OSL_28' where code = 'af' and secrecy_regime <> 'OSL_28';
-- Whom the ordinance about what the employment service tells means (CON-08).
update agency set body = 'SOCIAL_BOARD' where code = 'soc' and body is null;
update agency set body = 'EMPLOYMENT_SERVICE' where code = 'af' and body is null;

insert into unit (id, agency_id, name_sv, name_en) values
  ('b0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 'Beroende- och vuxenenheten', 'Addiction and adult unit'),
  ('b0000000-0000-4000-8000-000000000002', 'a0000000-0000-4000-8000-000000000001', 'Boendestödet', 'Housing support'),
  ('b0000000-0000-4000-8000-000000000003', 'a0000000-0000-4000-8000-000000000001', 'Kvalitet och granskning', 'Quality and review'),
  ('b0000000-0000-4000-8000-000000000004', 'a0000000-0000-4000-8000-000000000002', 'BAS-teamet', 'The BAS team'),
  ('b0000000-0000-4000-8000-000000000005', 'a0000000-0000-4000-8000-000000000002', 'Kvalitet och granskning', 'Quality and review'),
  ('b0000000-0000-4000-8000-000000000006', 'a0000000-0000-4000-8000-000000000003', 'Lokalkontoret Trelleborg', 'Trelleborg office'),
  ('b0000000-0000-4000-8000-000000000007', 'a0000000-0000-4000-8000-000000000003', 'Intern kontroll', 'Internal control')
on conflict do nothing;

insert into participation (collaboration_id, agency_id) values
  ('c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001'),
  ('c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000002'),
  ('c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000003')
on conflict do nothing;

-- AMF runs the programme; nobody in it is real, so small counts may be shown.
update collaboration set programme_agency_id = 'a0000000-0000-4000-8000-000000000002', synthetic = true
 where id = 'c0000000-0000-4000-8000-000000000001' and (programme_agency_id is null or not synthetic);
-- AMF keeps the employers and arranges the placements (D2).
update participation set arranges_placements = true
 where agency_id = 'a0000000-0000-4000-8000-000000000002' and not arranges_placements;
-- AF decides of its plans (D2).
update participation set decides_plans = true
 where agency_id = 'a0000000-0000-4000-8000-000000000003' and not decides_plans;

insert into staff (id, agency_id, identity_provider, subject, display_name) values
  -- soc-handlaggare
  ('d0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 'soc', 'cbad815b-bccd-3fd7-b04c-ce896bb84c9f', 'Maria Lindqvist'),
  -- soc-handlaggare2
  ('d0000000-0000-4000-8000-000000000002', 'a0000000-0000-4000-8000-000000000001', 'soc', '79b5b9ab-5c72-3530-8cd5-fc458488f8a5', 'Johan Berg'),
  -- soc-chef
  ('d0000000-0000-4000-8000-000000000003', 'a0000000-0000-4000-8000-000000000001', 'soc', '93c0eb0a-9ce1-34f4-86f5-6f725b0e70d7', 'Karin Öberg'),
  -- soc-granskare
  ('d0000000-0000-4000-8000-000000000004', 'a0000000-0000-4000-8000-000000000001', 'soc', 'd9a36704-9b90-3fc5-881a-294a24faeabc', 'Lars Nyström'),
  -- registrator
  ('d0000000-0000-4000-8000-000000000005', 'a0000000-0000-4000-8000-000000000001', 'soc', '7ccaf328-ab5e-3886-85cf-3db0efebf88b', 'Elin Sjöholm'),
  -- boendestod
  ('d0000000-0000-4000-8000-000000000006', 'a0000000-0000-4000-8000-000000000001', 'soc', '06e45080-cc9b-392d-a75b-f8ab2ac5e49e', 'Ali Haddad'),
  -- soc-utan
  ('d0000000-0000-4000-8000-000000000007', 'a0000000-0000-4000-8000-000000000001', 'soc', 'd8aedaf8-2e8c-337c-9e22-d83ebad6cb4d', 'Nils Utan'),
  -- soc-loa2
  ('d0000000-0000-4000-8000-000000000008', 'a0000000-0000-4000-8000-000000000001', 'soc', '967a5284-2e61-3b56-b8a2-8043a5f835eb', 'Vera Låg'),
  -- soc-annan-org
  ('d0000000-0000-4000-8000-000000000009', 'a0000000-0000-4000-8000-000000000001', 'soc', 'e6d4ac3d-d51e-38bb-a221-1d697e5b7c06', 'Olle Fel'),
  -- amf-handlaggare
  ('d0000000-0000-4000-8000-000000000010', 'a0000000-0000-4000-8000-000000000002', 'amf', '442af897-dd99-3ab0-9119-751935c70391', 'Patrik Ekström'),
  -- amf-chef
  ('d0000000-0000-4000-8000-000000000011', 'a0000000-0000-4000-8000-000000000002', 'amf', '883bb595-6e91-3517-b428-6ccf1b894f11', 'Susanne Holm'),
  -- amf-granskare
  ('d0000000-0000-4000-8000-000000000012', 'a0000000-0000-4000-8000-000000000002', 'amf', '35c252a6-494e-3729-aaea-af05b075eb41', 'Bengt Alm'),
  -- admin
  ('d0000000-0000-4000-8000-000000000013', 'a0000000-0000-4000-8000-000000000002', 'amf', 'dc6ff4ab-5678-3ad1-86c5-6aacf9af6880', 'Ada Minh'),
  -- af-handlaggare
  ('d0000000-0000-4000-8000-000000000014', 'a0000000-0000-4000-8000-000000000003', 'af', '54314cd0-e1db-39ab-946b-789f46368f4e', 'Fatima Noor'),
  -- af-granskare
  ('d0000000-0000-4000-8000-000000000015', 'a0000000-0000-4000-8000-000000000003', 'af', '0e4ce183-7316-312f-b57d-04a1cf5d4747', 'Gustav Ek'),
  -- soc-admin
  ('d0000000-0000-4000-8000-000000000021', 'a0000000-0000-4000-8000-000000000001', 'soc', '95a809c1-f584-356c-a756-6deceeb5953d', 'Henrik Lund'),
  -- af-admin
  ('d0000000-0000-4000-8000-000000000022', 'a0000000-0000-4000-8000-000000000003', 'af', '0f58cf8a-341d-3814-920c-0f385324f423', 'Mikael Strand'),
  -- af-chef
  ('d0000000-0000-4000-8000-000000000023', 'a0000000-0000-4000-8000-000000000003', 'af', '5bc2ce96-de31-37e2-8289-99cd0f7a926a', 'Anneli Forsberg')
on conflict do nothing;

insert into mandate (id, staff_id, collaboration_id, agency_id, unit_id, role, purposes, valid_from, valid_until, granted_by, approved_by) values
  ('e0000000-0000-4000-8000-000000000001', 'd0000000-0000-4000-8000-000000000001', 'c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001', 'CASEWORKER', '{COORDINATION,OWN_CASEWORK}', '2015-01-01', '2035-12-31', 'demo', 'demo-2'),
  ('e0000000-0000-4000-8000-000000000002', 'd0000000-0000-4000-8000-000000000002', 'c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001', 'CASEWORKER', '{COORDINATION,OWN_CASEWORK}', '2015-01-01', '2035-12-31', 'demo', 'demo-2'),
  ('e0000000-0000-4000-8000-000000000003', 'd0000000-0000-4000-8000-000000000003', 'c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001', 'MANAGER', '{MANAGEMENT}', '2015-01-01', '2035-12-31', 'demo', 'demo-2'),
  ('e0000000-0000-4000-8000-000000000004', 'd0000000-0000-4000-8000-000000000003', 'c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000002', 'MANAGER', '{MANAGEMENT}', '2015-01-01', '2035-12-31', 'demo', 'demo-2'),
  ('e0000000-0000-4000-8000-000000000005', 'd0000000-0000-4000-8000-000000000004', 'c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000003', 'AUDITOR', '{LOG_REVIEW}', '2015-01-01', '2035-12-31', 'demo', 'demo-2'),
  ('e0000000-0000-4000-8000-000000000006', 'd0000000-0000-4000-8000-000000000005', 'c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000003', 'REGISTRAR', '{REGISTRY}', '2015-01-01', '2035-12-31', 'demo', 'demo-2'),
  ('e0000000-0000-4000-8000-000000000007', 'd0000000-0000-4000-8000-000000000006', 'c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000002', 'HOUSING_SUPPORT', '{COORDINATION,OWN_CASEWORK}', '2015-01-01', '2035-12-31', 'demo', 'demo-2'),
  ('e0000000-0000-4000-8000-000000000008', 'd0000000-0000-4000-8000-000000000008', 'c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001', 'CASEWORKER', '{COORDINATION,OWN_CASEWORK}', '2015-01-01', '2035-12-31', 'demo', 'demo-2'),
  ('e0000000-0000-4000-8000-000000000009', 'd0000000-0000-4000-8000-000000000009', 'c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001', 'CASEWORKER', '{COORDINATION,OWN_CASEWORK}', '2015-01-01', '2035-12-31', 'demo', 'demo-2'),
  ('e0000000-0000-4000-8000-000000000010', 'd0000000-0000-4000-8000-000000000010', 'c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000002', 'b0000000-0000-4000-8000-000000000004', 'CASEWORKER', '{COORDINATION,OWN_CASEWORK}', '2015-01-01', '2035-12-31', 'demo', 'demo-2'),
  ('e0000000-0000-4000-8000-000000000011', 'd0000000-0000-4000-8000-000000000011', 'c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000002', 'b0000000-0000-4000-8000-000000000004', 'MANAGER', '{MANAGEMENT}', '2015-01-01', '2035-12-31', 'demo', 'demo-2'),
  ('e0000000-0000-4000-8000-000000000012', 'd0000000-0000-4000-8000-000000000012', 'c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000002', 'b0000000-0000-4000-8000-000000000005', 'AUDITOR', '{LOG_REVIEW}', '2015-01-01', '2035-12-31', 'demo', 'demo-2'),
  ('e0000000-0000-4000-8000-000000000013', 'd0000000-0000-4000-8000-000000000013', 'c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000002', 'b0000000-0000-4000-8000-000000000005', 'ADMINISTRATOR', '{}', '2015-01-01', '2035-12-31', 'demo', 'demo-2'),
  ('e0000000-0000-4000-8000-000000000014', 'd0000000-0000-4000-8000-000000000014', 'c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000003', 'b0000000-0000-4000-8000-000000000006', 'CASEWORKER', '{COORDINATION,OWN_CASEWORK}', '2015-01-01', '2035-12-31', 'demo', 'demo-2'),
  ('e0000000-0000-4000-8000-000000000015', 'd0000000-0000-4000-8000-000000000015', 'c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000003', 'b0000000-0000-4000-8000-000000000007', 'AUDITOR', '{LOG_REVIEW}', '2015-01-01', '2035-12-31', 'demo', 'demo-2'),
  ('e0000000-0000-4000-8000-000000000021', 'd0000000-0000-4000-8000-000000000021', 'c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000003', 'ADMINISTRATOR', '{}', '2015-01-01', '2035-12-31', 'demo', 'demo-2'),
  ('e0000000-0000-4000-8000-000000000022', 'd0000000-0000-4000-8000-000000000022', 'c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000003', 'b0000000-0000-4000-8000-000000000007', 'ADMINISTRATOR', '{}', '2015-01-01', '2035-12-31', 'demo', 'demo-2'),
  ('e0000000-0000-4000-8000-000000000023', 'd0000000-0000-4000-8000-000000000023', 'c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000003', 'b0000000-0000-4000-8000-000000000006', 'MANAGER', '{MANAGEMENT}', '2015-01-01', '2035-12-31', 'demo', 'demo-2')
on conflict do nothing;

-- What the agencies' providers say of them; those it is not known of are told at their next sign-in.
update staff set affiliation = known.account || '@' || agency.organisation_number
  from (values
    ('d0000000-0000-4000-8000-000000000001', 'soc-handlaggare'),
    ('d0000000-0000-4000-8000-000000000002', 'soc-handlaggare2'),
    ('d0000000-0000-4000-8000-000000000003', 'soc-chef'),
    ('d0000000-0000-4000-8000-000000000004', 'soc-granskare'),
    ('d0000000-0000-4000-8000-000000000005', 'registrator'),
    ('d0000000-0000-4000-8000-000000000006', 'boendestod'),
    ('d0000000-0000-4000-8000-000000000007', 'soc-utan'),
    ('d0000000-0000-4000-8000-000000000008', 'soc-loa2'),
    ('d0000000-0000-4000-8000-000000000010', 'amf-handlaggare'),
    ('d0000000-0000-4000-8000-000000000011', 'amf-chef'),
    ('d0000000-0000-4000-8000-000000000012', 'amf-granskare'),
    ('d0000000-0000-4000-8000-000000000013', 'admin'),
    ('d0000000-0000-4000-8000-000000000014', 'af-handlaggare'),
    ('d0000000-0000-4000-8000-000000000015', 'af-granskare'),
    ('d0000000-0000-4000-8000-000000000021', 'soc-admin'),
    ('d0000000-0000-4000-8000-000000000022', 'af-admin'),
    ('d0000000-0000-4000-8000-000000000023', 'af-chef')
  ) as known (id, account), agency
 where staff.id = known.id::uuid and agency.id = staff.agency_id and staff.affiliation is null
   and not exists (select from staff other where other.agency_id = staff.agency_id
     and other.affiliation = known.account || '@' || agency.organisation_number);

-- Two who worked here in 2015 and 2016 and have left: they stand in the files of that time, and have no account.
insert into staff (id, agency_id, identity_provider, subject, display_name) values
  -- soc-tidigare
  ('d0000000-0000-4000-8000-000000000101', 'a0000000-0000-4000-8000-000000000001', 'soc', '30421910-ab29-3bfa-81ac-21d01322c2de', 'Birgitta Ask'),
  -- amf-tidigare
  ('d0000000-0000-4000-8000-000000000102', 'a0000000-0000-4000-8000-000000000002', 'amf', 'e716d030-fdb1-376b-a325-74a9af15af3b', 'Jonas Frid')
on conflict do nothing;

-- What ended a consent of the demo population, at a past instant. The server's own withdrawals are at the instant they are
-- made and by those who are signed in; only the job that loads the demo population may tell of others, and only of
-- consents that its agency gave out. An installation without the demo has no such function.
create or replace function demo_end_consent(p_consent uuid, p_kind text, p_category text, p_at timestamptz, p_staff uuid, p_reason text)
  returns void
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  begin
    insert into consent_ending (id, collaboration_id, owner_agency_id, participant_id, category, retention_class,
        consent_id, recipient_unit_id, kind, shared_category, ended_at, recorded_by, recorded_by_agency_id, reason)
    select gen_random_uuid(), c.collaboration_id, c.owner_agency_id, c.participant_id, 'CONSENT', 'CONSENT',
           c.id, c.recipient_unit_id, p_kind, p_category, p_at, s.id, s.agency_id, p_reason
      from consent c join staff s on s.id = p_staff
     where c.id = p_consent and c.collaboration_id = acting('collaboration') and c.owner_agency_id = acting('agency')
       and acting('staff') is null and p_at between c.registered_at and clock();
    if not found then
      raise exception 'no such consent to end';
    end if;
  end $$;
revoke execute on function demo_end_consent(uuid, text, text, timestamptz, uuid, text) from public;
grant execute on function demo_end_consent(uuid, text, text, timestamptz, uuid, text) to bas_app;

-- Whoever starts the demo after months still gets in: the demo's own mandates count as unused from that day on.
create or replace function demo_use_begins() returns void
  language sql volatile security definer set search_path = bas, pg_temp
  as $$
    update mandate_use set counts_from = swedish_day(clock())
     where mandate_id::text like 'e0000000-0000-4000-8000-%' and counts_from < swedish_day(clock()) and acting('staff') is null
  $$;
revoke execute on function demo_use_begins() from public;
grant execute on function demo_use_begins() to bas_app;

-- Documents and messages of the demo population, of days gone by. Staff file and send in their own name and now; only the
-- job that loads the demo population may tell of others, and only in the files of its own agency.
create or replace function demo_write(p_table text, p_row text) returns void
  language plpgsql volatile security definer set search_path = bas, pg_temp
  as $$
  declare v_row jsonb := p_row::jsonb;
  begin
    if acting('staff') is not null or (v_row ->> 'owner_agency_id')::uuid is distinct from acting('agency')
        or (v_row ->> 'collaboration_id')::uuid is distinct from acting('collaboration')
        or p_table not in ('document', 'document_piece', 'document_error', 'message_wish', 'message', 'message_step',
          'placement', 'placement_agreement', 'placement_step', 'placement_follow_up', 'placement_follow_up_result',
          'placement_support', 'employer_presentation', 'employer_presentation_step', 'handover', 'handover_terms',
          'handover_item', 'handover_step', 'colleague_step') then
      raise exception 'not a row of the demo';
    end if;
    execute format('insert into %1$I select * from jsonb_populate_record(null::%1$I, $1)', p_table) using v_row;
  end $$;
revoke execute on function demo_write(text, text) from public;
grant execute on function demo_write(text, text) to bas_app;

-- Who receives what is proposed to the units that handovers go to; their managers change it.
insert into intake_duty (id, collaboration_id, agency_id, unit_id, staff_id, appointed_at)
  select gen_random_uuid(), m.collaboration_id, m.agency_id, m.unit_id, m.staff_id, clock()
    from mandate m join staff s on s.id = m.staff_id
   where m.id::text like 'e0000000-0000-4000-8000-%' and m.role = 'CASEWORKER'
     and s.display_name in ('Maria Lindqvist', 'Patrik Ekström', 'Fatima Noor')
     and not exists (select from intake_duty d
                      where d.collaboration_id = m.collaboration_id and d.unit_id = m.unit_id and d.staff_id = m.staff_id)
on conflict do nothing;
