insert into item_identities (kind, system, external_id, item_id)
select r.kind, r.system, r.external_id, r.item_id
from unnest(:kinds::text[], :systems::text[], :externalIds::text[], :ids::uuid[])
       as r (kind, system, external_id, item_id)
where length(r.external_id) between 1 and 500 and length(r.system) <= 100
order by 1, 2, 3, 4
on conflict do nothing
