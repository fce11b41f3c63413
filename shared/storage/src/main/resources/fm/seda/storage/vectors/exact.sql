-- "+ 0" keeps the HNSW index out: every row the filter leaves is measured, and none is missed.
with nearest as (
  select v.item_id, v.embedding, (v.embedding <=> :direction) + 0 as distance
  from items i
  join <vectors> v on v.kind = i.kind and v.item_id = i.id
  where i.kind = :kind and v.kind = :kind and i.deleted_at is null
    and (cardinality(:genres::text[]) = 0 or i.genres && :genres::text[])
    and not i.genres && :excluded::text[]
  order by distance, v.item_id
  limit :limit
)
select i.*, halfvec_send(n.embedding) as embedding, 1 - n.distance as similarity
from nearest n
join items i on i.kind = :kind and i.id = n.item_id
order by n.distance, n.item_id
