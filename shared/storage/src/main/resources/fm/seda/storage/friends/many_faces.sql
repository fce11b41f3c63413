-- The mutual friends of all of them who let their friends see what they do.
select distinct u.auth_user_id, coalesce(u.display_name, u.auth_user_id), u.avatar_url
from crowd c
join friends f on f.user_id = c.user_id
join friends b on b.user_id = f.friend_user_id and b.friend_user_id = f.user_id
join users u on u.id = f.friend_user_id
where u.deleted_at is null
  and coalesce(u.privacy_settings ->> 'presenceVisibility', 'friends') = 'friends'
