-- What was read of a document, in parts that a column takes.
create table readings (
  document varchar(30) not null references documents (id),
  part integer not null,
  sealed_part bytea not null,
  primary key (document, part)
);
