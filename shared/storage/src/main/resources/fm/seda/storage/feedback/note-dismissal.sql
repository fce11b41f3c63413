insert into fact_events
  (id, user_id, event_type, kind, item_id, slate_id, props, occurred_at, created_at)
values
  (:id, :user, 'rec_dismiss', :kind, :item, :slate, cast(:props as jsonb), :decidedAt, now())
