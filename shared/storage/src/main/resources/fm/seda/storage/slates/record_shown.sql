-- The same list may be shown in parts; what was recorded of it first stands.
insert into slates
  (id, user_id, surface, source, model_version, generated_at, shown_at, cards)
values
  (:slate, :user, :surface, :source, :model, :ranked, :shown, :cards::jsonb)
on conflict (id) do update set cards = excluded.cards || slates.cards
