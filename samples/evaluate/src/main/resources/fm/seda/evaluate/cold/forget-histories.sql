with newcomers as (
  select id from users where auth_user_id = any (:people)
), tastes as (
  delete from user_profiles where user_id in (select id from newcomers)
), learnt as (
  delete from model_people where user_id in (select id from newcomers)
), forgotten as (
  delete from affinities where user_id in (select id from newcomers) returning *
)
insert into forgotten_affinities select * from forgotten
