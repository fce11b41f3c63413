select i.* from items i
where i.kind = :kind and i.deleted_at is null
  and (cardinality(:genres::text[]) = 0 or i.genres && :genres::text[])
order by i.popularity desc, i.id
limit :limit
