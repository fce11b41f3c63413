-- B4's summary, read from affinities. It obeys the policies of whoever asks.
create view user_activity_summary with (security_invoker = true) as
select
  user_id,
  coalesce(jsonb_object_agg(item_id, jsonb_build_object('counts', counts, 'weeks', weeks))
    filter (where kind in ('artist', 'track')), '{}') as listens,
  coalesce(jsonb_object_agg(item_id, last_at)
    filter (where kind = 'room' and counts ? 'join_room'), '{}') as room_memberships,
  coalesce(jsonb_object_agg(item_id, last_at)
    filter (where kind = 'artist' and counts ? 'follow_artist'), '{}') as follows,
  max(last_at) as last_updated
from affinities
group by user_id;

create view mv_user_top_candidates with (security_invoker = true) as
select user_id, surface, entity_type, entity_id, score, rank, model_version
from recommendations
where expires_at > now() and rank <= 50;

-- What is popular, per kind and per genre ('' is all genres). Holds nothing personal.
create materialized view popular as
select kind, genre, id as item_id, popularity as score, rank::int
from (
  select i.kind, g.genre, i.id, i.popularity,
         row_number() over (partition by i.kind, g.genre order by i.popularity desc, i.id) as rank
  from items i
  cross join lateral (select unnest(i.genres) as genre union select '') g
  where i.deleted_at is null
) ranked
where rank <= 200;
create unique index idx_popular on popular (kind, genre, rank);

create materialized view mv_genre_top_rooms as
select genre, item_id as room_id, score, rank from popular where kind = 'room' and genre <> '';
create unique index idx_mv_genre_top_rooms on mv_genre_top_rooms (genre, rank);

-- Popularity is what people did with an item, halved every seven days, against the busiest item of
-- its kind, on a log scale; what the catalogue said beforehand keeps three tenths of the say.
create function refresh_popularity(as_of timestamptz) returns int
language plpgsql security definer set search_path = public
as $$
declare
  changed int;
begin
  with activity as (
    select kind, item_id,
           ln(1 + sum(greatest(weight, 0) * power(0.5, greatest(0, extract(epoch from as_of - last_at)) / 604800))) as heat
    from affinities
    group by kind, item_id
  ), scaled as (
    select kind, item_id, heat / nullif(max(heat) over (partition by kind), 0) as heat from activity
  ), wanted as (
    select i.kind, i.id,
           case when exists (select 1 from scaled s2 where s2.kind = i.kind and s2.heat > 0)
                then 0.3 * i.prior_popularity + 0.7 * coalesce(s.heat, 0)
                else i.prior_popularity end as popularity
    from items i left join scaled s on s.kind = i.kind and s.item_id = i.id
    where i.deleted_at is null
  )
  update items i set popularity = w.popularity
  from wanted w
  where i.kind = w.kind and i.id = w.id and abs(i.popularity - w.popularity) > 0.0005;
  get diagnostics changed = row_count;
  refresh materialized view concurrently popular;
  refresh materialized view concurrently mv_genre_top_rooms;
  return changed;
end $$;
