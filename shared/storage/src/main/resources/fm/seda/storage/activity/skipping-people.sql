-- Who skipped something else shortly before or after one of these skips. Asked of everything that
-- was delivered, new or not, so the answer is the same when a delivery is repeated.
select distinct given.user_id
from unnest(:users, :ids, cast(:occurred as timestamptz[])) as given (user_id, event_id, occurred_at)
join fact_events as other
  on other.user_id = given.user_id
  and other.id <> given.event_id
  and other.event_type = 'skip'
  and other.occurred_at between given.occurred_at - make_interval(secs => :seconds)
                            and given.occurred_at + make_interval(secs => :seconds)
  and other.created_at > :since
