select v.kind, v.item_id, halfvec_send(v.embedding) as embedding
from unnest(:kinds::text[], :ids::uuid[]) as wanted (kind, id)
join <vectors> v on v.kind = wanted.kind and v.item_id = wanted.id
