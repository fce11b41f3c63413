create table items (
  kind             text not null,
  id               uuid not null,
  name             text not null,
  genres           text[] not null default '{}',
  popularity       double precision not null default 0,
  prior_popularity double precision not null default 0,
  creator          text,
  external_ids     jsonb not null default '{}',
  attributes       jsonb not null default '{}',
  content_hash     text not null default '',
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  deleted_at       timestamptz,
  primary key (kind, id)
) partition by list (kind);
comment on column items.popularity is 'What ranking reads: activity and prior, decayed, between 0 and 1.';
comment on column items.prior_popularity is 'What the catalogue said when there was no activity yet.';
comment on column items.content_hash is 'Of the text that is embedded: unchanged text is never embedded twice.';

create table artists   partition of items for values in ('artist');
create table playlists partition of items for values in ('playlist');
create table rooms     partition of items for values in ('room');
create table tracks    partition of items for values in ('track');
create table posts     partition of items for values in ('post');

create index idx_items_genres on items using gin (genres);
create index idx_items_popular on items (kind, popularity desc, id) where deleted_at is null;
create index idx_items_newest on items (kind, created_at desc, id) where deleted_at is null;

-- Vectors live apart: touching a row under an HNSW index is dear, and items change often.
create table item_vectors (
  kind           text not null,
  item_id        uuid not null,
  embedding      halfvec(${dim}) not null,
  embedding_meta jsonb not null,
  content_hash   text not null,
  computed_at    timestamptz not null default now(),
  primary key (kind, item_id),
  foreign key (kind, item_id) references items (kind, id) on delete cascade
) partition by list (kind);
alter table item_vectors alter column embedding set storage plain;

create table artists_vectors   partition of item_vectors for values in ('artist');
create table playlists_vectors partition of item_vectors for values in ('playlist');
create table rooms_vectors     partition of item_vectors for values in ('room');
create table tracks_vectors    partition of item_vectors for values in ('track');
create table posts_vectors     partition of item_vectors for values in ('post');

create index idx_item_vectors_hnsw on item_vectors
  using hnsw (embedding halfvec_cosine_ops) with (m = 16, ef_construction = 200);

create table embeddings_audit (
  id          bigint generated always as identity primary key,
  entity_uuid uuid not null,
  entity_type text not null,
  provider    text not null,
  model       text not null,
  dim         int not null,
  region      text not null,
  version     text not null,
  computed_at timestamptz not null default now(),
  deleted_at  timestamptz
);
create index idx_embeddings_audit_entity on embeddings_audit (entity_type, entity_uuid);
