-- What an index finds an item by when a provider tells of it: first its ids, then a track's recording
-- code, then a key made of its name (fm.seda.domain.naming.MatchKey). The keys of items that are there
-- already are made by the next step, in Java, because only one program may say what they are.

-- Which item is meant by an id elsewhere. An item may have several of one system, and no two items of a
-- kind share one: whoever comes first has it.
create table item_identities (
  kind        text not null,
  system      text not null,
  external_id text not null,
  item_id     uuid not null,
  primary key (kind, system, external_id),
  foreign key (kind, item_id) references items (kind, id) on delete cascade
);
create index idx_item_identities_item on item_identities (kind, item_id);

alter table item_identities enable row level security;
create policy jobs on item_identities to seda_worker using (true) with check (true);
grant select, insert on item_identities to seda_worker;

-- an id too long for an index is none that a system gave
insert into item_identities (kind, system, external_id, item_id)
select i.kind, e.key, e.value, i.id
from items i cross join jsonb_each_text(i.external_ids) e
where length(e.value) between 1 and 500 and length(e.key) <= 100
order by i.created_at, i.id
on conflict do nothing;

alter table items add column match_key text;
comment on column items.match_key is 'Of artists and tracks: equal for all ways to write one name.';
create index idx_items_match_key on items (kind, match_key)
  where match_key is not null and deleted_at is null;

-- as long as a recording code may be at most; what is longer is none
create index idx_tracks_isrc on tracks ((left(upper(replace(attributes ->> 'isrc', '-', '')), 20)))
  where deleted_at is null;
