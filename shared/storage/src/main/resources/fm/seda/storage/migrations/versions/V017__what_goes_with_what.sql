-- Which items go with each item, as the training counted it: what somebody does by day can speak for others
-- at once, and need not wait for the next night. Models of before have none.
alter table model_items
  add column neighbours int[] not null default '{}',
  add column likeness   real[] not null default '{}';
comment on column model_items.n is 'What model_people.items and neighbours point at.';
comment on column model_items.neighbours is 'Of any kind, the best first.';
comment on column model_items.likeness is 'How well each of them goes with it, between 0 and 1. In the same order.';
comment on column model_people.neighbours is
  'By the linear model or, where there are too many people for it, by what goes with what they have.';
