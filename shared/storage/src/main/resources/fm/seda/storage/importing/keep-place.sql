update import_runs
set section = :section, cursor = :cursor, place = :place, pages = pages + 1, found = found + :found,
    shortcomings = array(select distinct unnest(shortcomings || :shortcomings) order by 1),
    worked_until = :until, trouble = null
where id = :run and pages = :pages and ended_at is null
