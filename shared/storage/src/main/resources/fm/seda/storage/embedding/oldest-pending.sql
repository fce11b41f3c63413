select i.kind, i.id
from items i
left join <vectors> v on v.kind = i.kind and v.item_id = i.id
where i.deleted_at is null and v.content_hash is distinct from i.content_hash
order by i.updated_at, i.kind, i.id
limit :limit
