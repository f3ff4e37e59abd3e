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
