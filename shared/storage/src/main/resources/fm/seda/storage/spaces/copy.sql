-- What the one table has and the other lacks, or has of an earlier time.
insert into <into> (kind, item_id, embedding, embedding_meta, content_hash, computed_at)
select f.kind, f.item_id, f.embedding, f.embedding_meta, f.content_hash, f.computed_at
from <vectors> f
left join <into> t on t.kind = f.kind and t.item_id = f.item_id and t.kind = :kind
where f.kind = :kind and (t.item_id is null or t.computed_at < f.computed_at)
on conflict (kind, item_id) do update set
  embedding = excluded.embedding,
  embedding_meta = excluded.embedding_meta,
  content_hash = excluded.content_hash,
  computed_at = excluded.computed_at
