select a.kind, a.item_id, a.weight, a.last_at, i.genres,
       halfvec_send(v.embedding) as embedding
from (select * from affinities
      where user_id = :user and last_at > :since
      order by last_at desc, kind, item_id limit :latest) a
join items i on i.kind = a.kind and i.id = a.item_id
left join <vectors> v on v.kind = a.kind and v.item_id = a.item_id
order by a.last_at desc, a.kind, a.item_id
