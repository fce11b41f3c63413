-- What each person did since the live model learnt, the dearest first, and what goes with it. What they ever
-- said "not for me" of is not among it, nor what a decision of theirs hides. An item is looked up by its keys
-- (the limits see to it): the planner takes the rows for many more than they are.
select c.user_id, done.position, item.kind, item.id, item.name, done.weight, learnt.neighbours, learnt.likeness
from crowd c
cross join lateral (
  select a.kind, a.item_id, power(a.weight, :flattening) as weight,
         row_number() over (order by a.weight desc, a.kind, a.item_id) as position
  from affinities a
  where a.user_id = c.user_id and a.last_at > (select trained_at from models where state = 'live')
    and a.weight > 0 and not jsonb_exists_any(a.counts, :rejections)
    and not exists (
      select 1 from feedback f
      where f.user_id = a.user_id and f.kind = a.kind and f.item_id = a.item_id
        and (f.until is null or f.until > c.now))
  order by a.weight desc, a.kind, a.item_id
  limit :dearest) done
cross join lateral (
  select kind, id, name from items
  where kind = done.kind and id = done.item_id and deleted_at is null
  limit 1) item
cross join lateral (
  select neighbours, likeness from model_items
  where version = (select version from models where state = 'live')
    and kind = done.kind and item_id = done.item_id
  limit 1) learnt
