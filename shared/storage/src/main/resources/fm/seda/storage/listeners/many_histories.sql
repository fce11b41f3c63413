-- Each person's rows come together and in their order, for the sub-select is run for one after the other.
select c.user_id, a.kind, a.item_id, a.counts::text, a.weight, a.last_at
from crowd c
cross join lateral (
  select * from affinities
  where user_id = c.user_id and last_at > c.since
  order by last_at desc, kind, item_id limit :history) a
