-- Every night writes every list anew, so what a card costs beyond its own bytes is paid millions of
-- times. A card is known by its person, surface and item; nobody asks for one by its id.
alter table recommendations
  drop constraint recommendations_pkey,
  drop constraint recommendations_user_id_surface_entity_type_entity_id_key,
  add primary key (user_id, surface, entity_type, entity_id);

-- To look the person up again for every card cost as much as all indexes. Whoever writes a list holds
-- on to the person's row instead, and who leaves takes their lists along.
alter table recommendations drop constraint recommendations_user_id_fkey;
create function forget_lists() returns trigger
language plpgsql security definer set search_path = public
as $$
begin
  delete from recommendations where user_id = old.id;
  return null;
end $$;
create trigger forget_lists after delete on users for each row execute function forget_lists();

-- It is written and read as a whole, and never asked about.
alter table recommendations
  alter column context drop default,
  alter column context type json using context::json,
  alter column context set default '{}';
