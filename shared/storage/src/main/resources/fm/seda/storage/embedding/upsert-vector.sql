with written as (
  insert into <vectors> as v (kind, item_id, embedding, embedding_meta, content_hash, computed_at)
  select kind, id, :embedding, cast(:meta as jsonb), content_hash, :now
  from items
  where kind = :kind and id = :id and content_hash = :hash and deleted_at is null
  on conflict (kind, item_id) do update set
    embedding = excluded.embedding,
    embedding_meta = excluded.embedding_meta,
    content_hash = excluded.content_hash,
    computed_at = excluded.computed_at
  where v.content_hash is distinct from excluded.content_hash or v.computed_at < :before
  returning kind, item_id, embedding_meta as meta, computed_at
)
insert into embeddings_audit (entity_uuid, entity_type, provider, model, dim, region, version, computed_at)
select item_id, kind, meta ->> 'provider', meta ->> 'model', cast(meta ->> 'dim' as int),
       meta ->> 'region', meta ->> 'version', computed_at
from written
