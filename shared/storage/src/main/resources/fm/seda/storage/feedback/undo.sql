with taken_back as (
  delete from feedback where id = :id and user_id = :user returning kind, item_id
), shown_again as (
  update recommendations r set dismissed = false, dismissed_until = null
  from taken_back t
  where r.user_id = :user and r.entity_type = t.kind and r.entity_id = t.item_id
)
select exists (select 1 from taken_back)
