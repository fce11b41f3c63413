select i.*, s.cards -> (:kind || ':' || :id) as card
from slates s
join items i on i.kind = :kind and i.id = :id::uuid
where s.id = :slate and s.user_id = :user and i.deleted_at is null
  and s.cards -> (:kind || ':' || :id) is not null
