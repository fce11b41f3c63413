-- Nobody can be deleted while their list is written, and who is already has no row here. A list that was
-- ranked later than this one stays.
insert into lists
  (user_id, surface, slate_id, model_version, source, created_at, expires_at, entity_types,
   entity_ids, scores, cards)
select u.id, :surface, :slate, :model, :source, :ranked, :expires, :kinds, :ids, :scores,
       :cards
from users u
where u.id = :user
for key share
on conflict (user_id, surface) do update set
  slate_id = excluded.slate_id,
  model_version = excluded.model_version,
  source = excluded.source,
  created_at = excluded.created_at,
  expires_at = excluded.expires_at,
  entity_types = excluded.entity_types,
  entity_ids = excluded.entity_ids,
  scores = excluded.scores,
  cards = excluded.cards
where lists.created_at <= excluded.created_at
