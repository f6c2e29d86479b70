create table flows (
  id varchar(36) primary key,
  organization varchar(30) not null references organizations (id),
  client varchar(40) not null,
  wrapped_key bytea not null,
  -- The application's id, both addresses, parameters.
  sealed_particulars bytea not null,
  product_type varchar(64) not null,
  stage varchar(20) not null,
  -- Ids of the events by which it was told of, the newest hundred, a space between them.
  told varchar(4000) not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  retain_until timestamp with time zone
);
create index flows_organization on flows (organization, created_at, id);
create index flows_retention on flows (retain_until);

create table flow_files (
  id varchar(36) primary key,
  flow varchar(36) not null references flows (id),
  organization varchar(30) not null,
  position integer not null,
  batch varchar(40) not null,
  state varchar(10) not null,
  document varchar(30),
  ours boolean not null,
  -- The caller's name of it; the address, or what went wrong.
  sealed_file bytea not null,
  unique (flow, position)
);
create index flow_files_document on flow_files (organization, document);

create table product_types (
  organization varchar(30) not null references organizations (id),
  code varchar(64) not null,
  sealed_definition bytea not null,
  primary key (organization, code)
);

-- As scheduled_tasks, for orders that wait for answers from outside most of their time: a crew of its
-- own looks here, so that they hold up nobody's reading.
create table outside_tasks (
  task_name varchar(100) not null,
  task_instance varchar(200) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index outside_tasks_execution on outside_tasks (execution_time);
create index outside_tasks_heartbeat on outside_tasks (last_heartbeat);
