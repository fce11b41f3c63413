insert into embedding_attempts as a (kind, item_id, provider, model, content_hash, claimed_until)
select g.kind, g.id, :provider, :model, g.hash, :until
from unnest(:kinds::text[], :ids::uuid[], :hashes::text[]) as g(kind, id, hash)
-- an item that was deleted meanwhile needs nothing
join items i on i.kind = g.kind and i.id = g.id
-- in an order that all who claim keep to
order by g.kind, g.id
on conflict (kind, item_id, provider, model) do update set
  content_hash = excluded.content_hash,
  claimed_until = excluded.claimed_until,
  refusals = case when a.content_hash = excluded.content_hash then a.refusals else 0 end
where a.content_hash <> excluded.content_hash
   or (a.claimed_until <= :now and a.refusals < :most)
returning kind, item_id as id
