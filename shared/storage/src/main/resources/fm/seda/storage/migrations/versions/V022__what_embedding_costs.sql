-- What was spent on embedding, by day and by what it was for.
create table embedding_spend (
  day      date not null,
  job      text not null,
  provider text not null,
  model    text not null,
  calls    bigint not null,
  texts    bigint not null,
  tokens   bigint not null,
  usd      numeric(18, 9) not null,
  primary key (day, job, provider, model)
);
comment on column embedding_spend.usd is 'Of calls without an answer, what they may have cost.';

-- Said once in a month, under each cap.
create table embedding_alerts (
  month     date not null,
  cap_usd   numeric(18, 9) not null,
  allowance text not null,
  spent_usd numeric(18, 9) not null,
  raised_at timestamptz not null,
  primary key (month, cap_usd, allowance)
);

-- Who allowed more than the budget, or took that back: the latest counts, until it ends. Nothing here is
-- ever changed.
create table embedding_overrides (
  id       bigint generated always as identity primary key,
  cap_usd  numeric(18, 9) not null check (cap_usd > 0),
  reason   text not null,
  given_by text not null,
  given_at timestamptz not null,
  until    timestamptz not null
);

-- Items whose vector somebody is asking for at this moment, and those that a provider gives none.
create table embedding_attempts (
  kind          text not null,
  item_id       uuid not null,
  provider      text not null,
  model         text not null,
  content_hash  text not null,
  claimed_until timestamptz not null,
  refusals      int not null default 0,
  why           text,
  primary key (kind, item_id, provider, model),
  foreign key (kind, item_id) references items (kind, id) on delete cascade
);

alter table embedding_spend enable row level security;
create policy jobs on embedding_spend to seda_worker using (true) with check (true);
alter table embedding_alerts enable row level security;
create policy jobs on embedding_alerts to seda_worker using (true) with check (true);
alter table embedding_overrides enable row level security;
create policy jobs on embedding_overrides to seda_worker using (true) with check (true);
alter table embedding_attempts enable row level security;
create policy jobs on embedding_attempts to seda_worker using (true) with check (true);

grant select, insert, update on embedding_spend to seda_worker;
grant select, insert on embedding_alerts, embedding_overrides to seda_worker;
grant select, insert, update, delete on embedding_attempts to seda_worker;
