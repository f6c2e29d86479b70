-- What was read of a document.
create table readings (
  document varchar(30) primary key references documents (id),
  sealed_reading bytea not null
);

-- The extraction by which an analyst vouched for a document.
create table verified_extractions (
  document varchar(30) primary key references documents (id),
  organization varchar(30) not null references organizations (id),
  type varchar(40) not null,
  extraction varchar(30) not null,
  verified_at timestamp with time zone not null
);
create index verified_extractions_type on verified_extractions (organization, type, verified_at, document);

create table templates (
  id varchar(30) primary key,
  organization varchar(30) not null references organizations (id),
  slug_digest bytea not null,
  sealed_names bytea not null,
  type varchar(40) not null,
  latest integer not null,
  used integer,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);
create unique index templates_slug on templates (organization, slug_digest);
create index templates_organization on templates (organization, id);
create index templates_type on templates (organization, type, id);

create table template_versions (
  template varchar(30) not null references templates (id),
  number integer not null,
  sealed_version bytea not null,
  -- Null when nothing was learned, or when it was forgotten again.
  sealed_model bytea,
  created_at timestamp with time zone not null,
  published_at timestamp with time zone,
  primary key (template, number)
);

-- The documents that a version has learned from.
create table template_lessons (
  template varchar(30) not null references templates (id),
  number integer not null,
  document varchar(30) not null references documents (id),
  primary key (template, number, document)
);
create index template_lessons_document on template_lessons (document);

-- By which the fields are to be found, where the caller chose one.
alter table documents add column template varchar(30);

alter table organizations add column template_floor double precision default 0.7 not null;
alter table organizations add column learn_from_corrections boolean default false not null;
