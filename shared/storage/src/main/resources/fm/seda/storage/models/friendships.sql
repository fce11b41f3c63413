-- Who does not want to be learnt from is nobody's friend here.
select f.user_id, f.friend_user_id
from friends f
join friends b on b.user_id = f.friend_user_id and b.friend_user_id = f.user_id
join users one on one.id = f.user_id
join users other on other.id = f.friend_user_id
where f.user_id < f.friend_user_id
  and one.deleted_at is null and coalesce((one.privacy_settings ->> 'personalisation')::boolean, true)
  and other.deleted_at is null and coalesce((other.privacy_settings ->> 'personalisation')::boolean, true)
