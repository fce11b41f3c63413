insert into user_profiles as p
  (user_id, taste_embedding, taste_centres, taste_shares, embedding_meta, top_artists, top_playlists,
   top_genres, last_computed)
select u.id, cast(:direction as vector)::halfvec, nullif(cast(:centres as text[]), '{}')::halfvec[],
       nullif(cast(:shares as real[]), '{}'), cast(:meta as jsonb), cast(:artists as uuid[]),
       cast(:playlists as uuid[]), cast(:genres as text[]), :now
from users u
where u.id = :user and u.deleted_at is null
on conflict (user_id) do update
set taste_embedding = excluded.taste_embedding,
    taste_centres = excluded.taste_centres,
    taste_shares = excluded.taste_shares,
    embedding_meta = excluded.embedding_meta,
    top_artists = excluded.top_artists,
    top_playlists = excluded.top_playlists,
    top_genres = excluded.top_genres,
    last_computed = excluded.last_computed
-- of two at the same time, the one that began later has seen what the other may have missed
where p.last_computed <= excluded.last_computed
