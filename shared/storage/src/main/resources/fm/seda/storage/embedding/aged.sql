select v.kind, v.item_id as id
from <vectors> v
join items i on i.kind = v.kind and i.id = v.item_id and i.deleted_at is null
where v.computed_at < :before
order by v.computed_at, v.kind, v.item_id
limit :limit
