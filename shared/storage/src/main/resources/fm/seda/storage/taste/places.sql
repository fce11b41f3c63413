select i.kind, i.id, i.genres, halfvec_send(v.embedding) as embedding, v.embedding_meta
from unnest(:kinds::text[], :ids::uuid[]) as wanted (kind, id)
join items i on i.kind = wanted.kind and i.id = wanted.id
left join item_vectors v on v.kind = i.kind and v.item_id = i.id
