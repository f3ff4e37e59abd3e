-- What a document that was made here was made from (decision 0032): the template, and which of its texts.
alter table document
  add column template text check (template ~ '^[A-Z][A-Z0-9_]{2,39}$'),
  add column template_version int check (template_version > 0),
  add constraint document_made_from check (
    (template is null) = (template_version is null) and (template is null or source = 'MADE_BY_US'));
comment on column document.template_version is 'Below 100: brought with the product; above: 100 and the number of the agency''s edition.';
comment on column message.template_version is 'Below 100: brought with the product; above: 100 and the number of the agency''s edition.';
