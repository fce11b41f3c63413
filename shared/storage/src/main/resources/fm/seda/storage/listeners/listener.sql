select u.auth_user_id,
       (select array_agg(halfvec_send(centre) order by n)
        from unnest(coalesce(p.taste_centres, array[p.taste_embedding])) with ordinality as c (centre, n)
        where centre is not null) as taste,
       coalesce(p.taste_shares, '{1}') as taste_shares,
       p.embedding_meta ->> 'provider' as taste_provider, p.embedding_meta ->> 'model' as taste_model,
       u.preferences,
       coalesce((u.privacy_settings ->> 'personalisation')::boolean, true) as personalised,
       coalesce((
         select jsonb_agg(jsonb_build_object(
                  'kind', a.kind, 'item', a.item_id, 'counts', a.counts, 'weight', a.weight,
                  'lastMicros', (extract(epoch from a.last_at) * 1000000)::bigint)
                  order by a.last_at desc, a.kind, a.item_id)
         from (select * from affinities
               where user_id = :user and last_at > :since
               order by last_at desc, kind, item_id limit :history) a), '[]') as affinities,
       coalesce((
         select jsonb_agg(jsonb_build_object(
                  'kind', f.kind, 'item', f.item_id, 'decision', f.decision))
         from feedback f
         where f.user_id = :user and (f.until is null or f.until > :now)), '[]') as decisions,
       coalesce((
         select jsonb_agg(jsonb_build_object(
                  'kind', split_part(s.card, ':', 1), 'item', split_part(s.card, ':', 2),
                  'lists', s.lists))
         from (select card, count(*) as lists
               from (select shown from slates
                     where user_id = :user and shown_at > :lately
                     order by shown_at desc, id limit :lists) latest, unnest(latest.shown) as card
               group by card) s), '[]') as showings
from users u
left join user_profiles p on p.user_id = u.id and p.deleted_at is null
where u.id = :user and u.deleted_at is null
