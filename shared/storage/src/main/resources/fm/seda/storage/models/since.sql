-- What goes best with all of it together, and which of it says most for each item.
with done as (
:done
), scored as (
  select part.n, sum(done.weight * part.likeness) as score,
         (array_agg(done.position order by done.weight * part.likeness desc, done.position))[1] as foremost
  from done cross join lateral unnest(done.neighbours, done.likeness) as part (n, likeness)
  group by part.n
)
select best.*, m.trained_at, scored.score,
       done.kind as because_kind, done.id as because_id, done.name as because_name
from scored
join done on done.position = scored.foremost
join models m on m.state = 'live'
cross join lateral (
  select i.*
  from model_items learnt
  join items i on i.kind = :kind and i.id = learnt.item_id
  where learnt.version = (select version from models where state = 'live')
    and learnt.n = scored.n and learnt.kind = :kind and i.deleted_at is null
  limit 1) best
order by scored.score desc, best.id
limit :limit
