select i.*, r.slate_id, r.model_version, r.created_at as ranked_at, r.expires_at, r.context
from recommendations r
join items i on i.kind = r.entity_type and i.id = r.entity_id
where r.user_id = :user and r.surface = :surface and r.expires_at > :now
  and i.deleted_at is null
  and r.created_at >= coalesce(
    (select last_computed from user_profiles where user_id = :user), '-infinity')
order by r.rank
