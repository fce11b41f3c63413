select p.user_id, p.kind, p.items, p.factors, p.neighbours
from crowd c
join model_people p
  on p.version = (select version from models where state = 'live') and p.user_id = c.user_id
