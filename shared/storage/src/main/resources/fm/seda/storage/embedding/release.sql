-- Taken in the order all keep to, so that nobody waits for one who waits for them.
with mine as (
  select a.kind, a.item_id, a.provider, a.model
  from embedding_attempts a
  join unnest(:kinds::text[], :ids::uuid[]) as g(kind, id) on g.kind = a.kind and g.id = a.item_id
  where a.provider = :provider and a.model = :model
  order by a.kind, a.item_id
  for update of a
)
update embedding_attempts a
set claimed_until = :now
from mine
where (a.kind, a.item_id, a.provider, a.model) = (mine.kind, mine.item_id, mine.provider, mine.model)
