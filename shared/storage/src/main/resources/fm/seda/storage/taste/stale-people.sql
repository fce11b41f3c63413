-- The rule of stale.sql without the day that passes: that is the night's. Nor is anybody listed of whom nothing
-- is known that a taste could come from.
select u.id
from users u
left join user_profiles p on p.user_id = u.id
where u.deleted_at is null
  and (:after::uuid is null or u.id > :after)
  and (
    p.taste_embedding is null
      and (
        coalesce(u.preferences -> 'genres', '[]') <> '[]'
        or exists (select 1 from affinities a where a.user_id = u.id and a.last_at > :since))
    or exists (select 1 from affinities a where a.user_id = u.id and a.last_at > p.last_computed)
    or p.taste_embedding is not null
      and not exists (
        select 1 from vector_tables v
        where v.state = 'live' and v.dim = vector_dims(p.taste_embedding)
          and coalesce(v.provider, '') = coalesce(p.embedding_meta ->> 'provider', '')
          and coalesce(v.model, '') = coalesce(p.embedding_meta ->> 'model', '')))
order by u.id
limit :size
