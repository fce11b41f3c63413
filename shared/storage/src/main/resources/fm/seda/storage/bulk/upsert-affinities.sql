-- Of two counts the greater stands, and of two weights the one that is greater at the later moment.
insert into affinities as kept (user_id, kind, item_id, counts, weight, last_at)
select u.id, r.kind, r.item, r.counts, r.weight, r."lastAt"
from jsonb_to_recordset(cast(:rows as jsonb)) as r(
  "userId" text, kind text, item uuid, counts jsonb, weight double precision, "lastAt" timestamptz)
join users u on u.auth_user_id = r."userId" and u.deleted_at is null
order by u.id, r.kind, r.item
on conflict (user_id, kind, item_id) do update set
  counts = (
    select jsonb_object_agg(type, times)
    from (
      select type, max(cast(times as int)) as times
      from (
        select * from jsonb_each_text(kept.counts)
        union all
        select * from jsonb_each_text(excluded.counts)
      ) as both_counts (type, times)
      group by type
    ) as greater),
  weight = greatest(
    kept.weight * power(0.5, cast(extract(epoch from
      greatest(kept.last_at, excluded.last_at) - kept.last_at) as double precision) / :halfLife),
    excluded.weight * power(0.5, cast(extract(epoch from
      greatest(kept.last_at, excluded.last_at) - excluded.last_at) as double precision) / :halfLife)),
  imported = kept.imported * power(0.5, cast(extract(epoch from
    greatest(kept.last_at, excluded.last_at) - kept.last_at) as double precision) / :halfLife),
  last_at = greatest(kept.last_at, excluded.last_at)
