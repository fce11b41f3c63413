insert into fact_events
  (id, user_id, event_type, kind, item_id, slate_id, props, occurred_at, created_at)
select id, user_id, event_type, kind, item_id, slate_id, cast(props as jsonb), occurred_at, accepted_at
from unnest(:ids, :users, :types, :kinds, :items, :slates, :props,
            cast(:occurred as timestamptz[]), cast(:accepted as timestamptz[]))
  as given (id, user_id, event_type, kind, item_id, slate_id, props, occurred_at, accepted_at)
