-- What each of them cares about. The offset has one looked up after the other: the planner would read everybody's.
select c.user_id, a.kind, a.item_id, a.weight, a.last_at
from crowd c
cross join lateral (
  select kind, item_id, weight, last_at from affinities
  where user_id = c.user_id and weight > 0
  offset 0) a
