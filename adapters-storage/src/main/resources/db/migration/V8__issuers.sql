-- Issuers that an organization wants to be told of, by their logos.
create table issuers (
  id varchar(36) primary key,
  organization varchar(30) not null references organizations (id),
  -- Who it is, and by what the logo is known again.
  sealed_issuer bytea not null,
  registered_at timestamp with time zone not null
);
create index issuers_organization on issuers (organization, registered_at, id);
