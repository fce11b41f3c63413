select i.id, i.name, i.genres, i.popularity, i.engagement, i.creator, i.external_ids::text,
       i.attributes::text, i.created_at, v.embedding
from items i
left join <vectors> v on v.kind = i.kind and v.item_id = i.id and :placed
where i.kind = :kind and i.deleted_at is null
order by i.id
