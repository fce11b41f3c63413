-- The keys that were not known yet. In a fixed order, so that two writers never wait for each other.
insert into event_keys (user_id, event_id, accepted_at)
select user_id, event_id, accepted_at
from unnest(:users, :ids, cast(:accepted as timestamptz[])) as given (user_id, event_id, accepted_at)
order by user_id, event_id
on conflict do nothing
returning user_id, event_id
