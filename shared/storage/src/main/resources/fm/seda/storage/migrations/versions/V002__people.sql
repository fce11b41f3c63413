create table users (
  id               uuid primary key default gen_random_uuid(),
  auth_user_id     text not null unique,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  display_name     text,
  avatar_url       text,
  dob              date,
  region           text not null default 'us',
  time_zone        text not null default 'UTC',
  role             text not null default 'user' check (role in ('user', 'artist', 'admin', 'super_admin')),
  preferences      jsonb not null default '{}',
  privacy_settings jsonb not null default '{}',
  deleted_at       timestamptz
);
comment on column users.auth_user_id is 'The id the parent product knows the person by (JWT sub).';
comment on column users.preferences is
  '{genres, dislikedGenres, languages, onboarded, allowExplicit}';
comment on column users.privacy_settings is
  '{personalisation, presenceVisibility, pushOptIn, quietHours}';

create table user_profiles (
  user_id         uuid primary key references users (id) on delete cascade,
  top_artists     uuid[] not null default '{}',
  top_genres      text[] not null default '{}',
  top_playlists   uuid[] not null default '{}',
  taste_embedding halfvec(${dim}),
  embedding_meta  jsonb,
  last_computed   timestamptz not null default now(),
  privacy_flags   jsonb not null default '{}',
  deleted_at      timestamptz
);
comment on column user_profiles.last_computed is
  'When the taste last changed: lists ranked before this are out of date.';

create table friends (
  user_id           uuid not null references users (id) on delete cascade,
  friend_user_id    uuid not null references users (id) on delete cascade,
  relationship_type text not null default 'friend',
  created_at        timestamptz not null default now(),
  primary key (user_id, friend_user_id),
  check (user_id <> friend_user_id)
);
create index idx_friends_friend on friends (friend_user_id, user_id);
comment on table friends is
  'One row per direction. Only when both directions exist does either see what the other does.';

create table linked_accounts (
  id                      uuid primary key default gen_random_uuid(),
  user_id                 uuid not null references users (id) on delete cascade,
  provider                text not null,
  external_user_id        text,
  scopes                  jsonb not null default '[]',
  refresh_token_encrypted bytea,
  access_token_expires_at timestamptz,
  last_synced_at          timestamptz,
  created_at              timestamptz not null default now()
);
create index idx_linked_accounts_user_provider on linked_accounts (user_id, provider);

create table api_keys (
  id          text primary key,
  name        text not null,
  secret_hash bytea not null,
  scopes      text[] not null default '{}',
  created_at  timestamptz not null default now(),
  revoked_at  timestamptz
);
comment on column api_keys.secret_hash is 'SHA-256 of the random secret; the secret itself is never kept.';
