-- What people care about today. Who does not want to be learnt from is not among them, nor what they
-- ever said "not for me" of.
select a.user_id, a.kind, a.item_id, a.weight,
       cast(greatest(0, extract(epoch from :now - a.last_at)) as double precision) as age
from affinities a
join users u on u.id = a.user_id
join items i on i.kind = a.kind and i.id = a.item_id
where a.weight > 0
  and not jsonb_exists_any(a.counts, :rejections)
  and u.deleted_at is null
  and coalesce((u.privacy_settings ->> 'personalisation')::boolean, true)
  and i.deleted_at is null
