select i.id, i.name, i.genres, i.popularity, i.engagement, i.creator, i.external_ids::text,
       i.attributes::text, i.created_at, v.embedding, coalesce(v.embedding_meta ->> 'provider', ''),
       coalesce(v.embedding_meta ->> 'model', '')
from items i
left join item_vectors v on v.kind = i.kind and v.item_id = i.id and :vectors
where i.kind = :kind and i.deleted_at is null
order by i.id
