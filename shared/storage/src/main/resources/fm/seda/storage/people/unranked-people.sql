select page.id
from (
  select id from users
  where deleted_at is null and (:after::uuid is null or id > :after)
  order by id limit :size) page
where not exists (
  select 1 from lists l
  where l.user_id = page.id and l.source = 'batch' and l.created_at >= :started)
order by page.id
