-- How many of the lists each person saw lately had each item.
select c.user_id, split_part(s.card, ':', 1), split_part(s.card, ':', 2)::uuid, s.lists
from crowd c
cross join lateral (
  select card, count(*)::int as lists
  from (select shown from slates
        where user_id = c.user_id and shown_at > c.lately
        order by shown_at desc, id limit :lists) latest, unnest(latest.shown) as card
  group by card) s
