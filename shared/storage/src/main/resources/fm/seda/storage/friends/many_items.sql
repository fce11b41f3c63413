-- items_of_my_friends() for all of them. A friend who hides their activity is counted, never named.
with mutual as (
  select c.user_id, c.now, u.id, u.auth_user_id, tie(f.relationship_type) as tie,
         coalesce(u.privacy_settings ->> 'presenceVisibility', 'friends') = 'friends' as visible
  from crowd c
  join friends f on f.user_id = c.user_id
  join friends b on b.user_id = f.friend_user_id and b.friend_user_id = f.user_id
  join users u on u.id = f.friend_user_id
  where u.deleted_at is null
), touched as (
  select m.user_id, a.kind, a.item_id, m.auth_user_id, m.visible, m.tie,
         a.weight * power(0.5::float8, greatest(0, extract(epoch from m.now - a.last_at))::float8 / 2592000) as weight
  from mutual m join affinities a on a.user_id = m.id
  where a.weight > 0
), said as (
  select *, tie * weight / (1 + weight) as say from touched
), summed as (
  select user_id, kind, item_id, sum(say) as weight, count(*)::int as friends,
         coalesce(
           array_agg(auth_user_id order by say desc, auth_user_id) filter (where visible),
           '{}') as named
  from said
  group by user_id, kind, item_id
), ranked as (
  select *, row_number() over (partition by user_id, kind order by weight desc, item_id) as rank
  from summed
)
select user_id, kind, item_id, weight, friends, named
from ranked
where rank <= :most
order by user_id, kind, rank
