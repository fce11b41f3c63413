select * from items
where kind = 'track' and deleted_at is null
  and left(upper(replace(attributes ->> 'isrc', '-', '')), 20) = :isrc
order by created_at, id limit :most
