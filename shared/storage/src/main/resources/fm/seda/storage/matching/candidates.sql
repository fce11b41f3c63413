with wanted as (
  select * from jsonb_to_recordset(cast(:wanted as jsonb)) as w(
    n int, kind text, "matchKey" text, isrc text, ids jsonb)
)
select w.n, true as by_id, i.*
from wanted w
cross join jsonb_each_text(w.ids) e
-- there is but one; the limit says so to the planner, which else expects many ids in each document
-- and reads the whole table
cross join lateral (
  select o.*
  from item_identities d join items o on o.kind = d.kind and o.id = d.item_id
  where d.kind = w.kind and d.system = e.key and d.external_id = e.value
  limit 1) i
union all
-- a code or a key that very many have tells nothing: the oldest are enough
select w.n, false, i.*
from wanted w
cross join lateral (
  select * from items t
  where t.kind = 'track' and t.deleted_at is null
    and left(upper(replace(t.attributes ->> 'isrc', '-', '')), 20) = w.isrc
  order by t.created_at, t.id limit 20) i
where w.isrc is not null
union all
select w.n, false, i.*
from wanted w
cross join lateral (
  select * from items m
  where m.kind = w.kind and m.match_key = w."matchKey" and m.deleted_at is null
  order by m.created_at, m.id limit 50) i
where w."matchKey" is not null
