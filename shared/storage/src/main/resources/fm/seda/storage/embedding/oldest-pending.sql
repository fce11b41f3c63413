select i.kind, i.id
from items i
left join <vectors> v on v.kind = i.kind and v.item_id = i.id
where i.deleted_at is null and v.content_hash is distinct from i.content_hash
  -- a text that its provider gives no vector is not asked for until it changes
  and not exists (
    select 1 from embedding_attempts a
    where a.kind = i.kind and a.item_id = i.id and a.provider = :provider and a.model = :model
      and a.content_hash = i.content_hash and a.refusals >= :most)
order by i.updated_at, i.kind, i.id
limit :limit
