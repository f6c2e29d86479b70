alter table organizations add column fraud_warning double precision default 0.5 not null;
alter table organizations add column fraud_high_risk double precision default 0.95 not null;

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
  deaths smallint not null,
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

-- The document itself lies in the analysis; here is by what it is known again.
create table fingerprints (
  submission varchar(36) primary key references submissions (id),
  cluster varchar(36) not null,
  sealed_fingerprint bytea not null
);

create table fingerprint_digests (
  organization varchar(30) not null,
  digest bytea not null,
  submission varchar(36) not null references submissions (id),
  primary key (organization, digest, submission)
);
create index fingerprint_digests_submission on fingerprint_digests (submission);

create table feedbacks (
  submission varchar(36) primary key references submissions (id),
  verdict varchar(20) not null,
  sealed_comment bytea,
  updated_at timestamp with time zone not null
);

-- Numbers alone; they outlive the submissions that they count.
create table indicator_counts (
  organization varchar(30) not null references organizations (id),
  indicator varchar(60) not null,
  found bigint not null,
  correct bigint not null,
  not_correct bigint not null,
  primary key (organization, indicator)
);

create table rule_sets (
  organization varchar(30) not null references organizations (id),
  version integer not null,
  status varchar(10) not null,
  sealed_rules bytea not null,
  created_at timestamp with time zone not null,
  tried_at timestamp with time zone,
  primary key (organization, version)
);
