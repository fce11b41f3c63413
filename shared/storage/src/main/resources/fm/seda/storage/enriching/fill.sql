with given as (
  select id, "externalIds" as external_ids, attributes, "contentHash" as content_hash,
         array(select jsonb_array_elements_text(r.genres)) as genres
  from jsonb_to_recordset(cast(:rows as jsonb)) as r(
    id uuid, genres jsonb, "externalIds" jsonb, attributes jsonb, "contentHash" text)
), written as (
  update items i set
    genres = g.genres,
    external_ids = g.external_ids,
    attributes = g.attributes,
    content_hash = g.content_hash,
    updated_at = now()
  from given g
  where i.kind = 'track' and i.id = g.id
  returning i.kind, i.id, i.content_hash
), identified as (
  -- whoever had an id first keeps it
  insert into item_identities (kind, system, external_id, item_id)
  select 'track', e.key, e.value, g.id
  from given g cross join jsonb_each_text(g.external_ids) e
  where length(e.value) between 1 and 500 and length(e.key) <= 100
  order by e.key, e.value, g.id
  on conflict do nothing
)
select w.kind, w.id
from written w
left join <vectors> v on v.kind = w.kind and v.item_id = w.id
where v.content_hash is distinct from w.content_hash
