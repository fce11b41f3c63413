-- Something happened since, or there was nothing to go by yet, or the items have moved on for a day, or to
-- another space. stale-people.sql has the same for everybody, without the day.
select p.user_id is null
    or p.taste_embedding is null
    or p.last_computed < :yesterday
    or not exists (
      select 1 from vector_tables v
      where v.state = 'live' and v.dim = vector_dims(p.taste_embedding)
        and coalesce(v.provider, '') = coalesce(p.embedding_meta ->> 'provider', '')
        and coalesce(v.model, '') = coalesce(p.embedding_meta ->> 'model', ''))
    or exists (select 1 from affinities a where a.user_id = u.id and a.last_at > p.last_computed)
from users u
left join user_profiles p on p.user_id = u.id
where u.id = :user and u.deleted_at is null
