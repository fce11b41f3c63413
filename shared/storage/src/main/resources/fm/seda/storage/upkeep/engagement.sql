-- Each person counts once for an item, by the most they did about it: who likes it responds more than who
-- votes for it, and who hides it does not. What a few people do says little; so an item begins as if as many
-- more as :doubt had come across it and done what is usual with its kind. At most half of these respond, so a
-- share above half is always the doing of those who were there.
with people as (
  select kind, item_id,
         case when jsonb_exists_any(counts, array['dislike', 'hide']) then 0.0
              when jsonb_exists_any(counts, array['like', 'like_playlist', 'follow_artist']) then 1.0
              when jsonb_exists_any(
                counts, array['save', 'add_to_playlist', 'join_room', 'create_playlist', 'share']) then 0.75
              when jsonb_exists(counts, 'vote_track') then 0.5
              else 0.0 end::double precision as response
  from affinities
  -- what is known from a linked account only, nobody has come across here
  where counts <> '{}' or imported = 0
), summed as (
  select kind, item_id, count(*) as people, sum(response) as responses
  from people
  group by kind, item_id
), usual as (
  select kind, least(0.5, sum(responses) / sum(people)) as response from summed group by kind
), wanted as (
  select i.kind, i.id, (s.responses + :doubt * u.response) / (s.people + :doubt) as engagement
  from items i
  left join summed s on s.kind = i.kind and s.item_id = i.id
  left join usual u on u.kind = i.kind
  where i.deleted_at is null
)
update items i set engagement = w.engagement
from wanted w
where i.kind = w.kind and i.id = w.id
  and abs(coalesce(i.engagement, -1) - coalesce(w.engagement, -1)) > 0.0005
