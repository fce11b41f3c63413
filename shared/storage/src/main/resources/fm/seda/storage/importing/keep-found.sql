-- Of two entries about the same item the stronger counts; what an earlier reading said does not.
insert into imported as kept (user_id, provider, kind, item_id, strength, run)
select :user, :provider, given.kind, given.id, max(given.strength), :run
from unnest(:kinds, :ids, :strengths) as given (kind, id, strength)
group by given.kind, given.id
order by given.kind, given.id
on conflict (user_id, provider, kind, item_id) do update
set strength = case when kept.run = excluded.run
                 then greatest(kept.strength, excluded.strength) else excluded.strength end,
    run = excluded.run
