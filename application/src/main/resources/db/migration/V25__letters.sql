-- What a document that was made here was made from (decision 0032): the template, and which of its texts.
alter table document
  add column template text check (template ~ '^[A-Z][A-Z0-9_]{2,39}$'),
  add column template_version int check (template_version > 0),
  add constraint document_made_from check (
    (template is null) = (template_version is null) and (template is null or source = 'MADE_BY_US'));
comment on column document.template_version is 'Below 100: brought with the product; above: 100 and the number of the agency''s edition.';
comment on column message.template_version is 'Below 100: brought with the product; above: 100 and the number of the agency''s edition.';

-- A letter says where somebody lives. It stays with the agency that wrote it, whatever it is about and whatever was agreed.
drop policy seen on document;
create policy seen on document for select to bas_app using (
  collaboration_id = (select acting('collaboration'))
  and (owner_agency_id = any ((select own_agencies())::uuid[])
       or (template is null
           and (participant_id, owner_agency_id, category)
             in (select g.participant_id, g.owner_agency_id, g.category from grounds() g))));
