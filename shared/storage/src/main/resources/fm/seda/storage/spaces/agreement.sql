-- Of some items of a kind, always the same ones: how many of those nearest to them in the one space are
-- among the nearest in the other. What lies in one of them only is left out of both.
with both_spaces as materialized (
  select i.id, a.embedding as here, b.embedding as there
  from items i
  join <vectors> a on a.kind = i.kind and a.item_id = i.id and a.content_hash = i.content_hash
  join <others> b on b.kind = i.kind and b.item_id = i.id and b.content_hash = i.content_hash
  where i.kind = :kind and a.kind = :kind and b.kind = :kind and i.deleted_at is null
), sampled as (
  select * from both_spaces order by md5(id::text), id limit :sample
), compared as (
  select (
    select count(*)
    from (select id from both_spaces x where x.id <> s.id order by x.here <=> s.here, x.id limit :nearest) one
    join (select id from both_spaces x where x.id <> s.id order by x.there <=> s.there, x.id limit :nearest) other
      using (id)) as shared
  from sampled s
)
select count(*) as items,
       avg(shared::float8 / least(:nearest, (select count(*) - 1 from both_spaces))) as overlap
from compared
where (select count(*) from both_spaces) > 1
