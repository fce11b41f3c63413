-- What music providers told of their catalogues, which everybody may know: nobody's own data is in here.
create table provider_payloads (
  provider   text not null,
  digest     bytea not null,
  asked      text not null,
  document   text not null check (octet_length(document) <= 1048576),
  fetched_at timestamptz not null,
  primary key (provider, digest)
);
comment on column provider_payloads.digest is 'SHA-256 of what was asked, which may be too long for an index.';
comment on column provider_payloads.document is 'JSON, as text: nobody looks into it here, and it may hold what jsonb refuses.';
create index idx_provider_payloads_age on provider_payloads (fetched_at);

alter table provider_payloads enable row level security;
create policy jobs on provider_payloads to seda_worker using (true) with check (true);
grant select, insert, update, delete on provider_payloads to seda_worker;
