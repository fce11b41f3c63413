-- A taste that points to several places at once. Both are null where it has one centre, which is the taste
-- itself.
alter table user_profiles
  add column taste_centres halfvec(${dim})[],
  add column taste_shares  real[];
comment on column user_profiles.taste_embedding is 'The middle of all they like.';
comment on column user_profiles.taste_centres is 'Where they like things around, the heaviest first.';
comment on column user_profiles.taste_shares is 'How much of the taste each centre is; 1 together.';
