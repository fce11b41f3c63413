-- What a list showed, beside the cards themselves: to ask what somebody saw lately must not read, whole
-- and for each of their lists, what every card was like.
alter table slates add column shown text[] not null default '{}';
comment on column slates.shown is 'The keys of cards: kind:id of each card that was shown.';
update slates set shown = array(select jsonb_object_keys(cards));

comment on column slates.propensities is
  'An object: kind:id of each card in whose place chance had a part, and how probable it was that it '
  'came there, given the cards before it. Null if there is none.';

-- a list that is shown in parts
grant update (shown, propensities) on slates to seda_app;
