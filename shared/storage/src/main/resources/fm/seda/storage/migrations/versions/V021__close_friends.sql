-- How much somebody's say counts for a friend, by what the friend calls them.
create function tie(relationship_type text) returns double precision
language sql immutable parallel safe
as $$
  select case relationship_type when 'close_friend' then 2 when 'acquaintance' then 0.5 else 1 end::float8
$$;
grant execute on function tie(text) to seda_worker;

-- As it was, with the tie. And left to itself the planner takes the answer for a thousand items, and reads the
-- whole catalogue to join them with.
create or replace function items_of_my_friends(of_kind text, as_of timestamptz, at_most int)
returns table (item_id uuid, weight double precision, friend_count int, named jsonb)
language sql stable security definer rows 100 set search_path = public
as $$
  with mutual as (
    select u.id, u.auth_user_id, u.display_name, u.avatar_url, tie(f.relationship_type) as tie,
           coalesce(u.privacy_settings ->> 'presenceVisibility', 'friends') = 'friends' as visible
    from friends f
    join friends b on b.user_id = f.friend_user_id and b.friend_user_id = f.user_id
    join users u on u.id = f.friend_user_id
    where f.user_id = auth.uid() and u.deleted_at is null
  ), touched as (
    select a.item_id, m.auth_user_id, m.display_name, m.avatar_url, m.visible, m.tie,
           a.weight * power(0.5::float8, greatest(0, extract(epoch from as_of - a.last_at))::float8 / 2592000) as weight
    from mutual m join affinities a on a.user_id = m.id
    where a.kind = of_kind and a.weight > 0
  ), said as (
    select *, tie * weight / (1 + weight) as say from touched
  )
  select s.item_id, sum(s.say), count(*)::int,
         coalesce(jsonb_agg(jsonb_build_object(
             'userId', s.auth_user_id, 'name', coalesce(s.display_name, s.auth_user_id), 'avatarUrl', s.avatar_url)
             order by s.say desc, s.auth_user_id) filter (where s.visible), '[]')
  from said s
  group by s.item_id
  order by sum(s.say) desc, s.item_id
  limit at_most
$$;
