-- Whoever is deleted while this runs waits, or it would fail for all.
insert into new_lists
select list.user_id, list.surface, list.slate_id, list.model, list.ranked::timestamptz,
       list.expires::timestamptz
from unnest(:users, :surfaces, :slates, :models, :ranked, :expires)
  as list (user_id, surface, slate_id, model, ranked, expires)
join users u on u.id = list.user_id
for key share of u
