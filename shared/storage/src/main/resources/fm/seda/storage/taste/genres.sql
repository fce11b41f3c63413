-- The vectors of what is most popular in each genre. The hourly list answers by key; until it has been
-- made for the first time, the items themselves do.
select genre, halfvec_send(v.embedding) as embedding, v.embedding_meta
from unnest(:genres::text[]) as chosen (genre)
cross join lateral (
  select p.kind, p.item_id
  from popular p
  where p.genre = chosen.genre and p.rank <= :per_kind
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
    limit 5 * :per_kind) fresh
) telling
join item_vectors v on v.kind = telling.kind and v.item_id = telling.item_id
