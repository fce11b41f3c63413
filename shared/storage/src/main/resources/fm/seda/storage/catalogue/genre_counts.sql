-- How many of the most popular items of each kind bear a genre. That tells a common genre from a rare one
-- and takes the same time however large the catalogue is. The first row is all that were looked at.
with counted as materialized (
  select i.genres
  from unnest(array['artist', 'playlist', 'room', 'track', 'post']) as k (kind)
  cross join lateral (
    select genres from items
    where items.kind = k.kind and deleted_at is null
    order by popularity desc, id
    limit :per_kind) i
)
select '' as genre, count(*) as bearing from counted
union all
select genre, count(*) from counted cross join lateral unnest(genres) as genre group by genre
