with given as (
  select kind, id, name, popularity, creator, "externalIds" as external_ids, attributes,
         "createdAt" as created_at, "contentHash" as content_hash,
         "matchKey" as match_key,
         array(select jsonb_array_elements_text(r.genres)) as genres
  from jsonb_to_recordset(cast(:rows as jsonb)) as r(
    kind text, id uuid, name text, genres jsonb, popularity double precision, creator text,
    "externalIds" jsonb, attributes jsonb, "createdAt" timestamptz, "contentHash" text,
    "matchKey" text)
), written as (
  insert into items (kind, id, name, genres, popularity, prior_popularity, creator, external_ids,
                     attributes, content_hash, match_key, created_at)
  select kind, id, name, genres, popularity, popularity, creator, external_ids,
         attributes, content_hash, match_key, created_at
  from given
  order by kind, id
  on conflict (kind, id) do update set
    name = excluded.name,
    genres = excluded.genres,
    -- activity has its own say by now, unless there was none yet
    popularity = case when items.popularity = items.prior_popularity
                      then excluded.prior_popularity else items.popularity end,
    prior_popularity = excluded.prior_popularity,
    creator = excluded.creator,
    external_ids = items.external_ids || excluded.external_ids,
    attributes = excluded.attributes,
    content_hash = excluded.content_hash,
    match_key = excluded.match_key,
    updated_at = now(),
    deleted_at = null
  returning kind, id, content_hash
), identified as (
  -- whoever had an id first keeps it
  insert into item_identities (kind, system, external_id, item_id)
  select w.kind, e.key, e.value, w.id
  from written w join given g on g.kind = w.kind and g.id = w.id
       cross join jsonb_each_text(g.external_ids) e
  where length(e.value) between 1 and 500 and length(e.key) <= 100
  order by w.kind, e.key, e.value, w.id
  on conflict do nothing
)
select w.kind, w.id
from written w
left join <vectors> v on v.kind = w.kind and v.item_id = w.id
where v.content_hash is distinct from w.content_hash
