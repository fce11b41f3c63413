select m.kind, m.item_id, vector_send(m.place) as place
from unnest(:kinds::text[], :ids::uuid[]) as wanted (kind, id)
join model_items m
  on m.version = (select version from models where state = 'live')
  and m.kind = wanted.kind and m.item_id = wanted.id
