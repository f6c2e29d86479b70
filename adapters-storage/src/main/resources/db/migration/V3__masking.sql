-- Which numbers an organization shows with their last four characters alone; Aadhaar numbers always are.
alter table organizations add column mask_nik boolean default false not null;
alter table organizations add column mask_account_numbers boolean default false not null;
