-- How often each item was given each tag, where the catalogue knows; else each genre counts once.
select i.kind, i.id, t.tag, t.times
from items i
cross join lateral (
  select case when jsonb_typeof(i.attributes -> 'tagCounts') = 'object'
              then i.attributes -> 'tagCounts' end as counts) known
cross join lateral (
  select key as tag, cast(least(cast(value as numeric), 1e9) as double precision) as times
  from jsonb_each(known.counts) where jsonb_typeof(value) = 'number'
  union all
  select genre, 1 from unnest(i.genres) genre where known.counts is null) t
where i.deleted_at is null and t.times > 0
  and exists (select 1 from affinities a where a.kind = i.kind and a.item_id = i.id)
