-- The version comes from a sub-select, so that one partition is read and not all.
select i.*, m.trained_at, l.factors, l.neighbours, vector_send(place.place) as place
from models m
join model_people p
  on p.version = (select version from models where state = 'live')
  and p.user_id = :user and p.kind = :kind
cross join lateral unnest(p.items, p.factors, p.neighbours)
  with ordinality as l(n, factors, neighbours, position)
join model_items place
  on place.version = (select version from models where state = 'live') and place.n = l.n
join items i on i.kind = :kind and i.id = place.item_id
where m.state = 'live' and i.deleted_at is null
order by l.position
limit :limit
