-- The mutual friends of all of them, and whether each lets their friends see what they do. To plan a join of one
-- table more would take four times as long as one person's answer.
select c.user_id, u.id, tie(f.relationship_type), u.auth_user_id,
       coalesce(u.display_name, u.auth_user_id), u.avatar_url,
       coalesce(u.privacy_settings ->> 'presenceVisibility', 'friends') = 'friends'
from crowd c
join friends f on f.user_id = c.user_id
join users u on u.id = f.friend_user_id
where u.deleted_at is null
  and (select true from friends b where b.user_id = f.friend_user_id and b.friend_user_id = f.user_id)
