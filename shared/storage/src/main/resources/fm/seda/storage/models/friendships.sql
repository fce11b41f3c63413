select f.user_id, f.friend_user_id
from friends f
join friends b on b.user_id = f.friend_user_id and b.friend_user_id = f.user_id
where f.user_id < f.friend_user_id
