create table submissions (
  id varchar(36) primary key,
  organization varchar(30) not null references organizations (id),
  client varchar(40) not null,
  wrapped_key bytea not null,
  -- Query id, content hash and characteristics.
  sealed_particulars bytea not null,
  pipelines varchar(100) not null,
  in_turn boolean not null,
  decision boolean not null,
  characteristics boolean not null,
  stage varchar(30) not null,
  attempts smallint not null,
  file varchar(120),
  kind varchar(10),
  size_bytes bigint,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  begun_at timestamp with time zone,
  retain_until timestamp with time zone
);
create index submissions_stage on submissions (stage, begun_at);
create index submissions_retention on submissions (retain_until);
create index submissions_organization on submissions (organization, created_at, id);
create unique index submissions_file on submissions (file);

create table analyses (
  submission varchar(36) primary key references submissions (id),
  sealed_analysis bytea not null
);
