-- From a random id on, and on from the first one at the end: cheap by the key, however large the table.
(select i.* from items i
 where i.kind = :kind and i.id >= :start and i.deleted_at is null
 order by i.id limit :limit)
union all
(select i.* from items i
 where i.kind = :kind and i.id < :start and i.deleted_at is null
 order by i.id limit :limit)
limit :limit
