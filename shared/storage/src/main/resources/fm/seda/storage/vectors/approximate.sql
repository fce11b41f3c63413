-- The index hands over neighbours roughly in order; the filter takes what it wants until it has enough.
-- Twice as many are drawn as are wanted: where what passes lies together, apart from the direction, the
-- first ones are not the nearest.
with nearest as materialized (
  select v.item_id, v.embedding, v.embedding <=> :direction as distance
  from <vectors> v
  join items i on i.kind = v.kind and i.id = v.item_id
  where v.kind = :kind and i.kind = :kind and i.deleted_at is null
    and (cardinality(:genres::text[]) = 0 or i.genres && :genres::text[])
    and not i.genres && :excluded::text[]
  order by v.embedding <=> :direction
  limit 2 * :limit
)
select i.*, halfvec_send(n.embedding) as embedding, 1 - n.distance as similarity
from nearest n
join items i on i.kind = :kind and i.id = n.item_id
order by n.distance, n.item_id
limit :limit
