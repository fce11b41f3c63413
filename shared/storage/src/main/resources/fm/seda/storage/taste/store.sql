insert into user_profiles as p
  (user_id, taste_embedding, taste_centres, taste_shares, embedding_meta, top_artists, top_playlists,
   top_genres, last_computed)
-- an empty list may be in the document or not
select u.id, t.direction::halfvec, nullif(t.centres, '{}')::halfvec[], nullif(t.shares, '{}'), t.meta,
       coalesce(t.artists, '{}'), coalesce(t.playlists, '{}'), coalesce(t.genres, '{}'), :now
from json_to_recordset(:tastes::json) as t (
  "userId" uuid, direction text, meta jsonb, centres text[], shares real[], artists uuid[],
  playlists uuid[], genres text[])
join users u on u.id = t."userId"
where u.deleted_at is null
-- in an order that all who store several keep to
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
-- of two at the same time, the one that began later has seen what the other may have missed
where p.last_computed <= excluded.last_computed
