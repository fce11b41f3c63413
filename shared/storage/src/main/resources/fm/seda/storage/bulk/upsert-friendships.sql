with given as (
  select a.id as one, b.id as other, g.type, g.position
  from unnest(:users, :friends, :types) with ordinality as g(one, other, type, position)
  join users a on a.auth_user_id = g.one and a.deleted_at is null
  join users b on b.auth_user_id = g.other and b.deleted_at is null
), both_ways as (
  select one, other, type, position from given
  union all
  select other, one, type, position from given
)
insert into friends (user_id, friend_user_id, relationship_type)
select distinct on (one, other) one, other, type
from both_ways
order by one, other, position desc
on conflict (user_id, friend_user_id) do update set relationship_type = excluded.relationship_type
