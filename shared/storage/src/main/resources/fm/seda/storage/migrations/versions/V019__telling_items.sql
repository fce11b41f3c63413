-- The items that tell where a genre lies: of each kind the dozen that is most popular in it. The hourly
-- list answers by key; until it has been made for the first time, the items themselves do.
create function telling_items(genres text[]) returns table (genre text, kind text, item_id uuid)
language sql stable
as $$
  select chosen.genre, telling.kind, telling.item_id
  from unnest(genres) as chosen (genre)
  cross join lateral (
    select p.kind, p.item_id
    from popular p
    where p.genre = chosen.genre and p.rank <= 12
      and p.kind in ('artist', 'playlist', 'room', 'track', 'post')
    union all
    select * from (
      select i.kind, i.id
      from items i
      where i.genres && array[chosen.genre] and i.deleted_at is null
        and not exists (
          select 1 from popular
          where genre = chosen.genre and kind in ('artist', 'playlist', 'room', 'track', 'post'))
      order by i.popularity desc, i.id
      limit 5 * 12) fresh
  ) telling
$$;
grant execute on function telling_items(text[]) to seda_app, seda_worker;
