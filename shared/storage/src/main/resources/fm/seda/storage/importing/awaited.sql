-- What was imported of a person and is going to have a vector, but has none yet.
select exists (
  select 1
  from imported m
  join items i on i.kind = m.kind and i.id = m.item_id and i.deleted_at is null
  where m.user_id = :user
    and not exists (
      select 1 from <vectors> v
      where v.kind = m.kind and v.item_id = m.item_id and v.content_hash = i.content_hash)
    and not exists (
      select 1 from embedding_attempts a
      where a.kind = m.kind and a.item_id = m.item_id and a.refusals >= :most))
