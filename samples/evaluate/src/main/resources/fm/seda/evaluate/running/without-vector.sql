select count(*)
from items i
left join item_vectors v on v.kind = i.kind and v.item_id = i.id
where v.content_hash is distinct from i.content_hash
