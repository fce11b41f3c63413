-- What people are told of the reading of their library, and which account it is the reading of.
alter table import_runs add column trouble text;
comment on column import_runs.trouble is 'Why it waits; null as soon as another page is read.';

-- Of the links there are nobody knows it any more; what is being read of them begins anew.
alter table linked_accounts add column linked_at timestamptz not null default now();
comment on column linked_accounts.linked_at is
  'When the account that is linked now was: what was being read before is perhaps another one''s.';
