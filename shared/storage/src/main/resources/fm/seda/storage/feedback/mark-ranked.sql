update recommendations set dismissed = true, dismissed_until = :until
where user_id = :user and entity_type = :kind and entity_id = :item
