-- Programs that call by tokens. Secrets are kept as digests; the one before holds until previous_until.
create table clients (
  id varchar(30) primary key,
  organization varchar(30) not null references organizations (id),
  name varchar(256) not null,
  scopes varchar(400) not null,
  digest varchar(64) not null,
  previous_digest varchar(64),
  previous_until timestamp with time zone,
  -- A JWK set of public keys.
  public_keys varchar(16000),
  rate_limited boolean not null,
  created_at timestamp with time zone not null,
  revoked_at timestamp with time zone
);
create index clients_organization on clients (organization, id);

-- Key pairs of the installation: the public half as X.509 has it, the private half sealed.
create table installation_keys (
  id varchar(40) primary key,
  owner varchar(30) not null references organizations (id),
  purpose varchar(3) not null,
  public_key bytea not null,
  wrapped_key bytea not null,
  sealed_private_key bytea not null,
  created_at timestamp with time zone not null
);
