select distinct contribution ->> 'signal'
from lists l
cross join lateral json_array_elements(l.cards) card
cross join lateral json_array_elements(card -> 'explanation' -> 'contributions') contribution
where l.surface = :surface
