-- As store.sql, for all of them.
insert into user_profiles as p
  (user_id, taste_embedding, taste_centres, taste_shares, embedding_meta, top_artists, top_playlists,
   top_genres, last_computed)
select u.id, t.taste, nullif(t.centres, '{}')::halfvec[], nullif(t.shares, '{}')::real[],
       t.meta, t.artists, t.playlists, t.genres, :now
from new_tastes t
join users u on u.id = t.user_id
where u.deleted_at is null
order by u.id
on conflict (user_id) do update
set taste_embedding = excluded.taste_embedding,
    taste_centres = excluded.taste_centres,
    taste_shares = excluded.taste_shares,
    embedding_meta = excluded.embedding_meta,
    top_artists = excluded.top_artists,
    top_playlists = excluded.top_playlists,
    top_genres = excluded.top_genres,
    last_computed = excluded.last_computed
where p.last_computed <= excluded.last_computed
