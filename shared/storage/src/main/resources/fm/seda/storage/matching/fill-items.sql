with given as (
  select kind, id, popularity, creator, "externalIds" as external_ids, attributes,
         "contentHash" as content_hash, "matchKey" as match_key,
         array(select jsonb_array_elements_text(r.genres)) as genres
  from jsonb_to_recordset(cast(:rows as jsonb)) as r(
    kind text, id uuid, genres jsonb, popularity double precision, creator text,
    "externalIds" jsonb, attributes jsonb, "contentHash" text, "matchKey" text)
), written as (
  update items i set
    genres = g.genres,
    popularity = case when i.popularity = 0 then g.popularity else i.popularity end,
    prior_popularity = case when i.popularity = 0 and i.prior_popularity = 0
                            then g.popularity else i.prior_popularity end,
    creator = g.creator,
    external_ids = g.external_ids,
    attributes = g.attributes,
    content_hash = g.content_hash,
    match_key = g.match_key,
    updated_at = now()
  from given g
  where i.kind = g.kind and i.id = g.id and i.deleted_at is null
  returning i.kind, i.id, i.content_hash
)
select w.kind, w.id
from written w
left join <vectors> v on v.kind = w.kind and v.item_id = w.id
where v.content_hash is distinct from w.content_hash
