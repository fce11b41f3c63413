select i.kind, count(*) as items, count(*) filter (where v.content_hash = i.content_hash) as placed
from items i
left join <vectors> v on v.kind = i.kind and v.item_id = i.id
where i.deleted_at is null
group by i.kind
