-- Goes on with the reading that is under way, unless somebody is at it, or begins one.
insert into import_runs as r (user_id, provider, started_at, worked_until)
select id, :provider, :now, :until from users where id = :user and deleted_at is null
on conflict (user_id, provider) where ended_at is null do update
set worked_until = excluded.worked_until
where r.worked_until <= :now
returning id, user_id, provider, started_at, section, cursor, place, pages
