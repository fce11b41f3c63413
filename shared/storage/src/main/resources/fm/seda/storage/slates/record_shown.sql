-- The same list may be shown in parts; what was recorded of it first stands.
insert into slates
  (id, user_id, surface, source, model_version, generated_at, shown_at, cards, shown, propensities)
values
  (:slate, :user, :surface, :source, :model, :ranked, :shown, :cards::jsonb,
   array(select jsonb_object_keys(:cards::jsonb)), nullif(:propensities::jsonb, '{}'))
on conflict (id) do update set
  cards = excluded.cards || slates.cards,
  shown = array(select jsonb_object_keys(excluded.cards || slates.cards)),
  propensities = nullif(
    coalesce(excluded.propensities, '{}') || coalesce(slates.propensities, '{}'), '{}')
