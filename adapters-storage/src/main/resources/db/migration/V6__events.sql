create table endpoints (
  id varchar(30) primary key,
  organization varchar(30) not null references organizations (id),
  kind varchar(10) not null,
  -- The organization again where this is its endpoint of callbacks, of which it has one at most.
  callbacks_of varchar(30) unique,
  -- Patterns of event types, a space between them.
  patterns varchar(4000) not null,
  include_fields boolean not null,
  scheme varchar(3) not null,
  -- Destination, with its credentials, and description.
  sealed_particulars bytea not null,
  sealed_secrets bytea not null,
  disabled_reason varchar(20),
  disabled_at timestamp with time zone,
  failing_since timestamp with time zone,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);
create index endpoints_organization on endpoints (organization, id);

create table events (
  id varchar(30) primary key,
  organization varchar(30) not null references organizations (id),
  type varchar(60) not null,
  happened_at timestamp with time zone not null,
  sealed_occurrence bytea not null
);
create index events_organization on events (organization, happened_at, id);
create index events_time on events (happened_at, id);

-- No foreign keys: rows are many, and written within every change.
create table deliveries (
  id varchar(30) primary key,
  organization varchar(30) not null,
  event varchar(30) not null,
  type varchar(60) not null,
  endpoint varchar(30) not null,
  lane varchar(100) not null,
  state varchar(10) not null,
  attempts smallint not null,
  -- The lane again while an attempt is due: what is due is found without a look at what was carried out.
  due_lane varchar(100),
  due_at timestamp with time zone,
  last_at timestamp with time zone,
  last_code varchar(40),
  last_status integer,
  last_message varchar(1000),
  created_at timestamp with time zone not null
);
create index deliveries_due on deliveries (due_lane, due_at, id);
create index deliveries_state on deliveries (endpoint, state, id);
create index deliveries_endpoint on deliveries (endpoint, id);
create index deliveries_event on deliveries (event, endpoint);
