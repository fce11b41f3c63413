-- The few things a person's transaction may learn beyond its own rows. Each answers one question and
-- nothing more; all run as the owner.

-- Knows a person by the parent product's id, and meets them at first sight. Null for a deleted person
-- and for one whose home is another region.
create function auth.sign_in(external_id text, home_region text) returns uuid
language plpgsql security definer set search_path = public
as $$
declare
  found uuid;
begin
  select id into found from users where auth_user_id = external_id and deleted_at is null and region = home_region;
  if found is null then
    insert into users (auth_user_id, region) values (external_id, home_region)
    on conflict (auth_user_id) do nothing
    returning id into found;
    if found is null then
      select id into found from users
      where auth_user_id = external_id and deleted_at is null and region = home_region;
    end if;
  end if;
  return found;
end $$;

-- The inside of a friendship request: whom does this id name?
create function auth.user_id_of(external_id text) returns uuid
language sql stable security definer set search_path = public
as $$ select id from users where auth_user_id = external_id and deleted_at is null $$;

create function auth.find_api_key(key_id text)
returns table (id text, name text, secret_hash bytea, scopes text[], revoked boolean)
language sql stable security definer set search_path = public
as $$ select k.id, k.name, k.secret_hash, k.scopes, k.revoked_at is not null from api_keys k where k.id = key_id $$;

-- The asking person's friendships with what a friend's profile shows to friends.
create function my_friends()
returns table (friend_external_id text, display_name text, avatar_url text, relationship_type text,
               mutual boolean, since timestamptz)
language sql stable security definer set search_path = public
as $$
  select u.auth_user_id, u.display_name, u.avatar_url, f.relationship_type,
         exists (select 1 from friends b where b.user_id = f.friend_user_id and b.friend_user_id = f.user_id),
         f.created_at
  from friends f join users u on u.id = f.friend_user_id
  where f.user_id = auth.uid() and u.deleted_at is null
$$;

-- What the asking person's mutual friends care about. A friend who hides their activity is counted,
-- never named.
create function items_of_my_friends(of_kind text, as_of timestamptz, at_most int)
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
  select t.item_id, sum(t.weight), count(*)::int,
         coalesce(jsonb_agg(jsonb_build_object(
             'userId', t.auth_user_id, 'name', coalesce(t.display_name, t.auth_user_id), 'avatarUrl', t.avatar_url)
             order by t.weight desc, t.auth_user_id) filter (where t.visible), '[]')
  from touched t
  group by t.item_id
  order by sum(t.weight) desc, t.item_id
  limit at_most
$$;

grant execute on function auth.uid() to seda_app, seda_worker;
grant execute on function auth.sign_in(text, text) to seda_app, seda_worker;
grant execute on function auth.user_id_of(text) to seda_app, seda_worker;
grant execute on function auth.find_api_key(text) to seda_app, seda_worker;
grant execute on function my_friends() to seda_app, seda_worker;
grant execute on function items_of_my_friends(text, timestamptz, int) to seda_app, seda_worker;
grant execute on function keep_fact_partitions(date, int, int) to seda_worker;
grant execute on function refresh_popularity(timestamptz) to seda_worker;
