-- The vectors of the items that tell where each genre lies.
select t.genre, halfvec_send(v.embedding) as embedding
from telling_items(:genres) t
join <vectors> v on v.kind = t.kind and v.item_id = t.item_id
