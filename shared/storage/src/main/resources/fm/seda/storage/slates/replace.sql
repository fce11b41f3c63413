-- A list that was ranked later than this one stays.
insert into recommendations
  (user_id, surface, slate_id, rank, entity_type, entity_id, score, model_version, source,
   created_at, expires_at, context)
select :user, :surface, :slate, card.rank, card.kind, card.id, card.score, :model, :source,
       :ranked, :expires, card.context
from rows from (
  unnest(:kinds::text[]), unnest(:ids::uuid[]), unnest(:scores::float8[]),
  json_array_elements(:contexts::json)
) with ordinality as card (kind, id, score, context, rank)
where not exists (
  select 1 from recommendations
  where user_id = :user and surface = :surface and created_at > :ranked)
