-- As they were, but for the numbers they calculate with: extract() answers a numeric, and its power() takes
-- twenty times as long as that of double precision.
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
           a.weight * power(0.5::float8, greatest(0, extract(epoch from as_of - a.last_at))::float8 / 2592000) as weight
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

create or replace function refresh_popularity(as_of timestamptz) returns int
language plpgsql security definer set search_path = public
as $$
declare
  changed int;
begin
  with weighed as (
    select kind, item_id,
           greatest(weight, 0) * power(0.5::float8, greatest(0, extract(epoch from as_of - last_at))::float8 / 604800) as weight
    from affinities
  ), activity as (
    select kind, item_id, ln(1 + sum(weight / (1 + weight))) as heat
    from weighed
    group by kind, item_id
  ), scaled as (
    select kind, item_id, heat / nullif(max(heat) over (partition by kind), 0) as heat from activity
  ), wanted as (
    select i.kind, i.id,
           case when exists (select 1 from scaled s2 where s2.kind = i.kind and s2.heat > 0)
                then 0.3 * i.prior_popularity + 0.7 * coalesce(s.heat, 0)
                else i.prior_popularity end as popularity
    from items i left join scaled s on s.kind = i.kind and s.item_id = i.id
    where i.deleted_at is null
  )
  update items i set popularity = w.popularity
  from wanted w
  where i.kind = w.kind and i.id = w.id and abs(i.popularity - w.popularity) > 0.0005;
  get diagnostics changed = row_count;
  refresh materialized view concurrently popular;
  refresh materialized view concurrently mv_genre_top_rooms;
  return changed;
end $$;
