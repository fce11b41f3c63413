create table recommendations (
  id              uuid primary key default gen_random_uuid(),
  user_id         uuid not null references users (id) on delete cascade,
  surface         text not null,
  slate_id        uuid not null,
  rank            int not null,
  entity_type     text not null,
  entity_id       uuid not null,
  score           double precision not null,
  model_version   text not null,
  source          text not null check (source in ('batch', 'real-time')),
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  dismissed       boolean not null default false,
  dismissed_until timestamptz,
  context         jsonb not null default '{}',
  unique (user_id, surface, entity_type, entity_id)
);
create index idx_recs_user_created_at on recommendations (user_id, created_at desc);
create index idx_recs_user_surface on recommendations (user_id, surface, rank);
create index idx_recs_expires on recommendations (expires_at);
comment on column recommendations.context is
  'The card as it was ranked: explanation with contributions, friends behind it.';

-- What was shown, for explanations, click-through and experiments.
create table slates (
  id            uuid primary key,
  user_id       uuid not null references users (id) on delete cascade,
  surface       text not null,
  source        text not null,
  model_version text not null,
  generated_at  timestamptz not null,
  shown_at      timestamptz not null,
  cards         jsonb not null,
  propensities  jsonb
);
create index idx_slates_user on slates (user_id, shown_at desc);
comment on column slates.cards is
  'An object: kind:id of each card that was shown, and the card as in recommendations.context.';

create table privacy_jobs (
  id           uuid primary key default gen_random_uuid(),
  user_id      uuid not null references users (id) on delete cascade,
  type         text not null,
  status       text not null default 'queued'
                 check (status in ('queued', 'in_progress', 'completed', 'failed')),
  detail       jsonb not null default '{}',
  created_at   timestamptz not null default now(),
  completed_at timestamptz
);
create index idx_privacy_jobs_user on privacy_jobs (user_id, created_at desc);
