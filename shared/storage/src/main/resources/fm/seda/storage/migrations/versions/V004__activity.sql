-- What is kept of a person's history with an item, for good.
create table affinities (
  user_id uuid not null references users (id) on delete cascade,
  kind    text not null,
  item_id uuid not null,
  counts  jsonb not null default '{}',
  weeks   jsonb not null default '{}',
  weight  double precision not null default 0,
  last_at timestamptz not null,
  primary key (user_id, kind, item_id)
);
create index idx_affinities_item on affinities (kind, item_id);
create index idx_affinities_latest on affinities (user_id, last_at desc);
comment on column affinities.counts is 'How often, by interaction type.';
comment on column affinities.weeks is 'How often, by week since 1970; older than 13 weeks is dropped.';
comment on column affinities.weight is 'Summed taste weights as of last_at, halved every 30 days.';

-- Single events, for analytics, for a few days: dropped by the partition.
create table fact_events (
  id          uuid not null,
  user_id     uuid not null,
  event_type  text not null,
  kind        text,
  item_id     uuid,
  slate_id    uuid,
  props       jsonb not null default '{}',
  occurred_at timestamptz not null default now(),
  created_at  timestamptz not null,
  primary key (id, user_id, created_at)
) partition by range (created_at);
create table fact_events_default partition of fact_events default;
comment on column fact_events.created_at is 'When it was accepted; partitions and retention go by it.';
create index idx_fact_events_user on fact_events (user_id, created_at desc);

-- The idempotency key of an event. It cannot be a key of fact_events, because a key of a partitioned
-- table must hold the partition's column, and a client that tries again sends a new time.
create table event_keys (
  user_id     uuid not null,
  event_id    uuid not null,
  accepted_at timestamptz not null,
  primary key (user_id, event_id)
);
create index idx_event_keys_accepted on event_keys using brin (accepted_at);

-- Makes the partitions of the days to come and drops those past their retention.
create function keep_fact_partitions(today date, days_ahead int, retention_days int)
returns table (made int, dropped int)
language plpgsql security definer set search_path = public
as $$
declare
  day date;
  part text;
begin
  made := 0;
  dropped := 0;
  -- two runs at once would both find a partition missing
  perform pg_advisory_xact_lock(hashtext('keep_fact_partitions'));
  for day in select d::date from generate_series(today, today + days_ahead, interval '1 day') d loop
    part := 'fact_events_' || to_char(day, 'YYYYMMDD');
    if to_regclass(part) is null then
      execute format(
        'create table %I partition of fact_events for values from (%L) to (%L)',
        part, day::timestamp at time zone 'UTC', (day + 1)::timestamp at time zone 'UTC');
      made := made + 1;
    end if;
  end loop;
  for part in
    select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'fact_events'::regclass
      and c.relname ~ '^fact_events_\d{8}$'
      and to_date(right(c.relname, 8), 'YYYYMMDD') < today - retention_days
  loop
    execute format('drop table %I', part);
    dropped := dropped + 1;
  end loop;
  delete from fact_events_default where created_at < (today - retention_days)::timestamp at time zone 'UTC';
  delete from event_keys where accepted_at < (today - retention_days)::timestamp at time zone 'UTC';
  return next;
end $$;

-- What a person decided about an item. The latest decision stands; taking it back deletes it.
create table feedback (
  id         uuid primary key,
  user_id    uuid not null references users (id) on delete cascade,
  kind       text not null,
  item_id    uuid not null,
  slate_id   uuid,
  decision   text not null check (decision in ('dismiss', 'not_interested', 'never')),
  decided_at timestamptz not null,
  until      timestamptz,
  unique (user_id, kind, item_id)
);
