-- The locks one list is replaced under, in an order that all who take several of them keep to.
select pg_advisory_xact_lock(key)::text
from (
  select hashtextextended(surface || user_id::text, 0) as key from new_lists order by 1) keys
