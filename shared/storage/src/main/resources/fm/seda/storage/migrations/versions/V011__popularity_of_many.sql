-- Popularity is how many people care, halved every seven days, against the item most of its kind care
-- about, on a log scale; what the catalogue said beforehand keeps three tenths of the say. However much
-- one person does, they count as one at most: an item on repeat for a single listener is not popular.
create or replace function refresh_popularity(as_of timestamptz) returns int
language plpgsql security definer set search_path = public
as $$
declare
  changed int;
begin
  with weighed as (
    select kind, item_id,
           greatest(weight, 0) * power(0.5, greatest(0, extract(epoch from as_of - last_at)) / 604800) as weight
    from affinities
  ), activity as (
    select kind, item_id, ln(1 + sum(weight / (1 + weight))) as heat
    from weighed
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
