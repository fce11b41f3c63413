-- A taste that points to several places at once. Both are null where it has one centre, which is the taste
-- itself.
alter table user_profiles
  add column taste_centres halfvec(${dim})[],
  add column taste_shares  real[];
comment on column user_profiles.taste_embedding is 'The middle of all they like.';
comment on column user_profiles.taste_centres is 'Where they like things around, the heaviest first.';
comment on column user_profiles.taste_shares is 'How much of the taste each centre is; 1 together.';

-- Of those who came across an item, how many did something about it.
alter table items add column engagement double precision;
comment on column items.engagement is 'Between 0 and 1; null while nobody has come across it.';
