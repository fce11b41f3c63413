insert into feedback (id, user_id, kind, item_id, slate_id, decision, decided_at, until)
values (:id, :user, :kind, :item, :slate, :decision, :decidedAt, :until)
on conflict (user_id, kind, item_id) do update set
  id = excluded.id, slate_id = excluded.slate_id, decision = excluded.decision,
  decided_at = excluded.decided_at, until = excluded.until
where :byWord or (feedback.decided_at < excluded.decided_at and feedback.decision <> 'never')
