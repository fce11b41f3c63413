-- The version comes from a sub-select, so that one partition is read and not all. Each item is looked up
-- by its keys (the limit sees to it): the planner takes the list for longer than it is, and would rather
-- read all items once.
select best.*, m.trained_at, l.factors is null as from_friends, l.factors, l.neighbours
from models m
join model_people p
  on p.version = (select version from models where state = 'live')
  and p.user_id = :user and p.kind = :kind
cross join lateral unnest(p.items, p.factors, p.neighbours)
  with ordinality as l(n, factors, neighbours, position)
cross join lateral (
  select i.*, vector_send(learnt.place) as place
  from model_items learnt
  join items i on i.kind = :kind and i.id = learnt.item_id
  where learnt.version = (select version from models where state = 'live') and learnt.n = l.n
    and i.deleted_at is null
  limit 1) best
where m.state = 'live'
order by l.position
limit :limit
