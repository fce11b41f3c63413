-- What the nightly training learnt from everybody's history: one model a run, and one of them live.
create table models (
  version    bigint generated always as identity primary key,
  started_at timestamptz not null,
  trained_at timestamptz,
  state      text not null default 'training' check (state in ('training', 'live', 'retired', 'refused')),
  trained_on jsonb not null default '{}',
  quality    jsonb not null default '{}',
  reason     text
);
create unique index idx_models_live on models (state) where state = 'live';
comment on column models.trained_on is '{people, items, affinities}';
comment on column models.quality is 'How well each way of ranking found what was held out; empty if nothing was judged.';
comment on column models.reason is 'In words: why it was refused, or what is missing.';

-- A model's rows are a partition of each of these two tables: written at one go, dropped at one go.
create table model_items (
  version bigint not null,
  n       int not null,
  kind    text not null,
  item_id uuid not null,
  fans    int not null,
  place   vector not null,
  primary key (version, n)
) partition by list (version);
create index idx_model_items_item on model_items (version, kind, item_id);
comment on column model_items.n is 'What model_people.items points at.';
comment on column model_items.fans is 'How many people it was learnt from.';
comment on column model_items.place is 'The item''s factors, as they were trained: the next training goes on from them.';

create table model_people (
  version    bigint not null,
  user_id    uuid not null,
  kind       text not null,
  items      int[] not null,
  factors    real[] not null,
  neighbours real[] not null,
  primary key (version, user_id, kind)
) partition by list (version);
comment on column model_people.items is 'The best first. The scores are in the same order.';
comment on column model_people.neighbours is 'Empty where there was no linear model.';

-- Begins a run: makes room for its rows and drops those nobody reads any more, of runs that never
-- finished and of retired models. These were retired a run ago, so no reader is still with them.
-- A reader that takes very long must not make all others queue behind us, hence the lock_timeout.
create function begin_model(started timestamptz) returns bigint
language plpgsql security definer set search_path = public set lock_timeout = '10s'
as $$
declare
  made bigint;
  part text;
begin
  perform pg_advisory_xact_lock(hashtext('begin_model'));
  -- in the order in which readers lock them
  lock table model_people, model_items in access exclusive mode;
  update models set state = 'refused', reason = 'The run never finished.' where state = 'training';
  for part in
    select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent in ('model_people'::regclass, 'model_items'::regclass)
      and not exists (
        select 1 from models m
        where m.state = 'live' and c.relname in ('model_people_' || m.version, 'model_items_' || m.version))
  loop
    execute format('drop table %I', part);
  end loop;
  insert into models (started_at) values (started) returning version into made;
  foreach part in array array['model_people', 'model_items'] loop
    execute format('create table %I partition of %I for values in (%s)', part || '_' || made, part, made);
    -- COPY does not go through tables with row-level security, and so not through the parent
    execute format('grant insert on %I to seda_worker', part || '_' || made);
  end loop;
  return made;
end $$;

-- From one moment to the next, readers read this model instead of the one before.
create function publish_model(
  done bigint, trained timestamptz, learnt_from jsonb, judged jsonb, remark text) returns void
language plpgsql security definer set search_path = public
as $$
begin
  if not exists (select 1 from models where version = done and state = 'training' for update) then
    raise exception 'Model % is not in training: another run has begun since.', done;
  end if;
  execute format('revoke insert on %I, %I from seda_worker', 'model_people_' || done, 'model_items_' || done);
  -- whoever left while it was written
  delete from model_people p
  where p.version = done
    and not exists (
      select 1 from users u
      where u.id = p.user_id and u.deleted_at is null
        and coalesce((u.privacy_settings ->> 'personalisation')::boolean, true));
  execute format('analyze %I (version, user_id, kind)', 'model_people_' || done);
  execute format('analyze %I (version, n, kind, item_id)', 'model_items_' || done);
  update models set state = 'retired' where state = 'live';
  update models
  set state = 'live', trained_at = trained, trained_on = learnt_from, quality = judged, reason = remark
  where version = done;
end $$;

-- The model of the night before stays.
create function refuse_model(bad bigint, why text, learnt_from jsonb, judged jsonb) returns void
language sql security definer set search_path = public
as $$
  update models set state = 'refused', reason = why, trained_on = learnt_from, quality = judged
  where version = bad and state = 'training'
$$;

-- A person who leaves, or wants no personalisation any more, takes along what was learnt of them. Not a
-- foreign key: somebody who leaves while a model is written must not fail the whole run.
create function forget_learnt_taste() returns trigger
language plpgsql security definer set search_path = public
as $$
begin
  delete from model_people p using models m where p.version = m.version and p.user_id = old.id;
  return null;
end $$;
create trigger forget_learnt_taste after delete on users
  for each row execute function forget_learnt_taste();
create trigger forget_unwanted_taste after update of deleted_at, privacy_settings on users
  for each row
  when (new.deleted_at is not null
        or not coalesce((new.privacy_settings ->> 'personalisation')::boolean, true))
  execute function forget_learnt_taste();

-- Nothing in these two is about one person.
alter table models enable row level security;
create policy readable on models for select to seda_app, seda_worker using (true);
alter table model_items enable row level security;
create policy readable on model_items for select to seda_app, seda_worker using (true);

alter table model_people enable row level security;
create policy own_rows on model_people for select to seda_app using (user_id = (select auth.uid()));
create policy jobs on model_people for select to seda_worker using (true);

grant select on models, model_items, model_people to seda_app, seda_worker;
grant execute on function begin_model(timestamptz) to seda_worker;
grant execute on function publish_model(bigint, timestamptz, jsonb, jsonb, text) to seda_worker;
grant execute on function refuse_model(bigint, text, jsonb, jsonb) to seda_worker;
