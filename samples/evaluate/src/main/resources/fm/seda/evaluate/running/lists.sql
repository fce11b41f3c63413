select u.auth_user_id as person, i.external_ids ->> 'lastfm' as artist
from recommendations r
join users u on u.id = r.user_id
join items i on i.kind = r.entity_type and i.id = r.entity_id
where r.surface = :surface and r.entity_type = 'artist'
order by u.auth_user_id, r.rank
