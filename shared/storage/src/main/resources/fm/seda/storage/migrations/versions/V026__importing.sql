-- What linked accounts tell of people: which items they like there, and how far a reading of it has come.

-- One reading of somebody's library at a provider. At most one is under way, and those who ask for another
-- meanwhile get that one.
create table import_runs (
  id           uuid primary key default gen_random_uuid(),
  user_id      uuid not null references users (id) on delete cascade,
  provider     text not null,
  started_at   timestamptz not null,
  ended_at     timestamptz,
  worked_until timestamptz not null,
  section      text,
  cursor       text,
  place        int not null default 0,
  pages        int not null default 0,
  found        int not null default 0,
  shortcomings text[] not null default '{}',
  failure      text
);
create unique index idx_import_runs_under_way on import_runs (user_id, provider) where ended_at is null;
create index idx_import_runs_latest on import_runs (user_id, provider, started_at desc);
comment on column import_runs.worked_until is 'Somebody reads on until then; after that anybody may.';
comment on column import_runs.cursor is 'Where the section goes on; null for its first page.';
comment on column import_runs.place is 'How many entries of the section were read.';

-- What people like at a provider, and nothing of when they played it.
create table imported (
  user_id  uuid not null references users (id) on delete cascade,
  provider text not null,
  kind     text not null,
  item_id  uuid not null,
  strength double precision not null check (strength > 0 and strength <= 1),
  run      uuid not null,
  primary key (user_id, provider, kind, item_id),
  foreign key (kind, item_id) references items (kind, id) on delete cascade
);
create index idx_imported_item on imported (kind, item_id);
comment on column imported.strength is '1 for what they like most of all.';

alter table affinities add column imported double precision not null default 0;
comment on column affinities.imported is
  'The part of the weight that linked accounts account for, as of last_at; it leaves with them.';

-- Brings a person's affinities in line with what was imported. An item that is liked elsewhere counts as one
-- that was liked here, the longer ago the less it is liked there: that orders it among what they did here.
create function settle_imports(of_user uuid, as_of timestamptz) returns void
language plpgsql security definer set search_path = public
as $$
declare
  half_life constant double precision := 2592000;
  liked constant double precision := 2;
begin
  if auth.uid() is not null and auth.uid() <> of_user then
    raise exception 'somebody else''s imports' using errcode = 'insufficient_privilege';
  end if;

  -- of whom something is written at the same time, one waits for the other
  perform 1 from users where id = of_user for no key update;

  insert into affinities as kept (user_id, kind, item_id, weight, imported, last_at)
  select of_user, kind, item_id, liked, liked,
         as_of - make_interval(secs => half_life * -log(2.0, max(strength)::numeric)::double precision)
  from imported
  where user_id = of_user
  group by kind, item_id
  order by kind, item_id
  on conflict (user_id, kind, item_id) do update set
    weight = (kept.weight - kept.imported) * power(0.5::float8, extract(epoch from
        greatest(kept.last_at, excluded.last_at) - kept.last_at)::float8 / half_life)
      + excluded.weight * power(0.5::float8, extract(epoch from
        greatest(kept.last_at, excluded.last_at) - excluded.last_at)::float8 / half_life),
    imported = excluded.weight * power(0.5::float8, extract(epoch from
        greatest(kept.last_at, excluded.last_at) - excluded.last_at)::float8 / half_life),
    last_at = greatest(kept.last_at, excluded.last_at);

  delete from affinities a
  where a.user_id = of_user and a.imported <> 0 and a.counts = '{}'
    and not exists (select 1 from imported i
                    where i.user_id = a.user_id and i.kind = a.kind and i.item_id = a.item_id);
  update affinities a
  set weight = weight - imported, imported = 0
  where a.user_id = of_user and a.imported <> 0
    and not exists (select 1 from imported i
                    where i.user_id = a.user_id and i.kind = a.kind and i.item_id = a.item_id);
end $$;

-- Forgets what this person's account at a provider told, and ends a reading of it.
create function forget_imports(of_user uuid, of_provider text, as_of timestamptz) returns void
language plpgsql security definer set search_path = public
as $$
begin
  if auth.uid() is not null and auth.uid() <> of_user then
    raise exception 'somebody else''s imports' using errcode = 'insufficient_privilege';
  end if;
  delete from import_runs where user_id = of_user and provider = of_provider;
  delete from imported where user_id = of_user and provider = of_provider;
  perform settle_imports(of_user, as_of);
end $$;

alter table import_runs enable row level security;
create policy own_rows on import_runs for select to seda_app using (user_id = (select auth.uid()));
create policy jobs on import_runs to seda_worker using (true) with check (true);
alter table imported enable row level security;
create policy own_rows on imported for select to seda_app using (user_id = (select auth.uid()));
create policy jobs on imported to seda_worker using (true) with check (true);

grant select on import_runs, imported to seda_app;
grant select, insert, update, delete on import_runs, imported to seda_worker;
grant execute on function settle_imports(uuid, timestamptz) to seda_worker;
grant execute on function forget_imports(uuid, text, timestamptz) to seda_app, seda_worker;
