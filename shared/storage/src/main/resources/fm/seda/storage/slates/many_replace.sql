-- A list that was ranked later than this one stays.
insert into recommendations
  (user_id, surface, slate_id, rank, entity_type, entity_id, score, model_version, source,
   created_at, expires_at, context)
select l.user_id, l.surface, l.slate_id, c.rank, c.kind, c.item_id, c.score, l.model_version,
       :source, l.ranked, l.expires, c.context
from new_lists l
join new_cards c on c.slate_id = l.slate_id
where not exists (
  select 1 from recommendations r
  where r.user_id = l.user_id and r.surface = l.surface and r.created_at > l.ranked)
