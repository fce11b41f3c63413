select i.*
from unnest(:kinds::text[], :ids::uuid[]) as wanted (kind, id)
join items i on i.kind = wanted.kind and i.id = wanted.id
where i.kind = 'track' and i.deleted_at is null
order by i.id for update of i
