delete from feedback where id = :id and user_id = :user
