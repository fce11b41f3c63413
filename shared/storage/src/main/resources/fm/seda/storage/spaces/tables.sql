-- Of several tables of one space the first is the one to read.
select id, name, coalesce(provider, '') as provider, coalesce(model, '') as model, dim, state
from vector_tables
order by state = 'live' desc, state = 'former' desc, retired_at desc, id
