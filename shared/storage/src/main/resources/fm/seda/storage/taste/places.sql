select i.kind, i.id, i.genres, halfvec_send(v.embedding) as embedding
from unnest(:kinds::text[], :ids::uuid[]) as wanted (kind, id)
join items i on i.kind = wanted.kind and i.id = wanted.id
left join <vectors> v on v.kind = i.kind and v.item_id = i.id
