-- Counts no further than it matters.
select count(*) from (
  select 1 from items i
  where i.kind = :kind and i.deleted_at is null
    and (cardinality(:genres::text[]) = 0 or i.genres && :genres::text[])
    and not i.genres && :excluded::text[]
  limit :cap
) counted
