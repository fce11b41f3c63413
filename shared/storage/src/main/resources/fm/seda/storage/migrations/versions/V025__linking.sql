-- Accounts at music providers that people link, how they come to be linked, and the record of who did what.

alter table linked_accounts
  add column status            text not null default 'active' check (status in ('active', 'broken')),
  add column broken_reason     text,
  add column broken_at         timestamptz,
  add column key_id            text,
  add column consented_at      timestamptz,
  add column consent_version   text,
  add column sync_requested_at timestamptz,
  add column updated_at        timestamptz not null default now();
comment on column linked_accounts.refresh_token_encrypted is
  'What was granted, sealed by the token vault: the refresh token and the access token that goes with it.';
comment on column linked_accounts.key_id is 'The key the grant is sealed with.';
comment on column linked_accounts.external_user_id is
  'A keyed hash of the provider''s own id: it tells accounts apart and names nobody.';

-- one link with a provider for each person, the latest
delete from linked_accounts older using linked_accounts newer
where older.user_id = newer.user_id and older.provider = newer.provider
  and (older.created_at, older.id) < (newer.created_at, newer.id);
drop index idx_linked_accounts_user_provider;
alter table linked_accounts add constraint linked_accounts_of_user unique (user_id, provider);
create index idx_linked_accounts_key on linked_accounts (key_id, id);

-- Somebody was sent to a provider and is to come back. What they bring back is known by its hash only.
create table link_attempts (
  state_hash         bytea primary key,
  user_id            uuid not null references users (id) on delete cascade,
  provider           text not null,
  browser_hash       bytea not null,
  verifier_encrypted bytea,
  return_to          text not null,
  consented_at       timestamptz not null,
  consent_version    text not null,
  created_at         timestamptz not null,
  expires_at         timestamptz not null,
  used_at            timestamptz
);
create index idx_link_attempts_expiry on link_attempts (expires_at);
comment on column link_attempts.verifier_encrypted is
  'The secret half of the proof key, sealed; null where the provider takes none.';

-- What was done with sensitive things, by whom and how it ended. Rows are added and never changed; they
-- outlive the account they are about, which they name by its id alone.
create table audit_log (
  id      bigint generated always as identity primary key,
  at      timestamptz not null,
  actor   text not null,
  action  text not null,
  subject text not null,
  outcome text not null,
  details jsonb not null default '{}'
);
create index idx_audit_log_actor on audit_log (actor, at);
comment on column audit_log.details is 'Circumstances. Never a token, a code or a name.';

alter table link_attempts enable row level security;
create policy own_rows on link_attempts to seda_app
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy jobs on link_attempts to seda_worker using (true) with check (true);
alter table audit_log enable row level security;
create policy jobs on audit_log for select to seda_worker using (true);

grant insert on link_attempts to seda_app;
grant insert, update, delete on linked_accounts to seda_app;
grant select, delete on link_attempts to seda_worker;
grant select on audit_log to seda_worker;

-- Whoever comes back brings a state and nothing else that says who they are. The attempt it belongs to is
-- answered once, and only while it holds; whether it is used for what it was made for is up to the caller.
create function use_link_attempt(of_state bytea, at timestamptz)
returns table (user_id uuid, provider text, browser_hash bytea, verifier_encrypted bytea, return_to text,
               consented_at timestamptz, consent_version text)
language sql security definer set search_path = public
as $$
  update link_attempts a set used_at = at
  where a.state_hash = of_state and a.used_at is null and a.expires_at > at
  returning a.user_id, a.provider, a.browser_hash, a.verifier_encrypted, a.return_to, a.consented_at,
            a.consent_version
$$;

-- The one way into the audit log.
create function note_audit(at timestamptz, actor text, action text, subject text, outcome text, details jsonb)
returns void
language sql security definer set search_path = public
as $$
  insert into audit_log (at, actor, action, subject, outcome, details)
  values (at, actor, action, subject, outcome, details)
$$;

grant execute on function use_link_attempt(bytea, timestamptz) to seda_app;
grant execute on function note_audit(timestamptz, text, text, text, text, jsonb) to seda_app, seda_worker;
