-- What listener.sql and stale.sql answer about one person.
select u.id, u.auth_user_id, u.preferences::text, u.privacy_settings ->> 'personalisation',
       case when p.taste_embedding is not null
            then coalesce(p.taste_centres, array[p.taste_embedding]) end,
       coalesce(p.taste_shares, '{1}'),
       p.embedding_meta ->> 'provider', p.embedding_meta ->> 'model',
       p.deleted_at is null,
       p.user_id is null or p.taste_embedding is null or p.last_computed < c.yesterday
         or not exists (
           select 1 from vector_tables v
           where v.state = 'live' and v.dim = vector_dims(p.taste_embedding)
             and coalesce(v.provider, '') = coalesce(p.embedding_meta ->> 'provider', '')
             and coalesce(v.model, '') = coalesce(p.embedding_meta ->> 'model', ''))
         or exists (
           select 1 from affinities a where a.user_id = u.id and a.last_at > p.last_computed)
from crowd c
join users u on u.id = c.user_id
left join user_profiles p on p.user_id = u.id
where u.deleted_at is null
order by u.id
