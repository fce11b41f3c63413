-- Which of these friends the asking person may see named at this moment. Lists are kept for hours, and
-- a friend who hides meanwhile, or is a friend no longer, must not be named by the next read.
create function friends_to_name(external_ids text[]) returns setof text
language sql stable security definer set search_path = public
as $$
  select u.auth_user_id
  from users u
  join friends f on f.user_id = auth.uid() and f.friend_user_id = u.id
  join friends b on b.user_id = u.id and b.friend_user_id = auth.uid()
  where u.auth_user_id = any (external_ids) and u.deleted_at is null
    and coalesce(u.privacy_settings ->> 'presenceVisibility', 'friends') = 'friends'
$$;

grant execute on function friends_to_name(text[]) to seda_app, seda_worker;
