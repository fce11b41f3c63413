select i.kind, i.id, i.name, i.genres, i.attributes
from (select distinct * from unnest(:kinds, :ids) as g(kind, id)) wanted
join items i on i.kind = wanted.kind and i.id = wanted.id and i.deleted_at is null
left join <vectors> v on v.kind = i.kind and v.item_id = i.id
where v.content_hash is distinct from i.content_hash or v.computed_at < :before
order by i.kind, i.id
