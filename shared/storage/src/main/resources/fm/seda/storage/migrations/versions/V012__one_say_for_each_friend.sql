-- What the asking person's mutual friends care about. However much one friend does, they count as one at
-- most, so what several care about comes before what one has on repeat. A friend who hides their activity
-- is counted, never named.
create or replace function items_of_my_friends(of_kind text, as_of timestamptz, at_most int)
returns table (item_id uuid, weight double precision, friend_count int, named jsonb)
language sql stable security definer set search_path = public
as $$
  with mutual as (
    select u.id, u.auth_user_id, u.display_name, u.avatar_url,
           coalesce(u.privacy_settings ->> 'presenceVisibility', 'friends') = 'friends' as visible
    from friends f
    join friends b on b.user_id = f.friend_user_id and b.friend_user_id = f.user_id
    join users u on u.id = f.friend_user_id
    where f.user_id = auth.uid() and u.deleted_at is null
  ), touched as (
    select a.item_id, m.auth_user_id, m.display_name, m.avatar_url, m.visible,
           a.weight * power(0.5, greatest(0, extract(epoch from as_of - a.last_at)) / 2592000) as weight
    from mutual m join affinities a on a.user_id = m.id
    where a.kind = of_kind and a.weight > 0
  )
  select t.item_id, sum(t.weight / (1 + t.weight)), count(*)::int,
         coalesce(jsonb_agg(jsonb_build_object(
             'userId', t.auth_user_id, 'name', coalesce(t.display_name, t.auth_user_id), 'avatarUrl', t.avatar_url)
             order by t.weight desc, t.auth_user_id) filter (where t.visible), '[]')
  from touched t
  group by t.item_id
  order by sum(t.weight / (1 + t.weight)) desc, t.item_id
  limit at_most
$$;
