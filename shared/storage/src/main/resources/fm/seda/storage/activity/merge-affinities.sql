-- Adds up two summaries. Both weights are first brought to the later of the two moments, so an older
-- interaction that arrives late weighs what it would have weighed in time.
insert into affinities as kept (user_id, kind, item_id, counts, weeks, weight, last_at)
select user_id, kind, item_id, cast(counts as jsonb), cast(weeks as jsonb), weight, last_at
from unnest(:users, :kinds, :items, :counts, :weeks, :weights, cast(:last as timestamptz[]))
  as given (user_id, kind, item_id, counts, weeks, weight, last_at)
order by user_id, kind, item_id
on conflict (user_id, kind, item_id) do update set
  counts = (
    select jsonb_object_agg(type, times)
    from (
      select type, sum(cast(times as int)) as times
      from (
        select * from jsonb_each_text(kept.counts)
        union all
        select * from jsonb_each_text(excluded.counts)
      ) as both_counts (type, times)
      group by type
    ) as summed),
  weeks = (
    select coalesce(jsonb_object_agg(week, times), '{}')
    from (
      select week, sum(cast(times as int)) as times
      from (
        select * from jsonb_each_text(kept.weeks)
        union all
        select * from jsonb_each_text(excluded.weeks)
      ) as both_weeks (week, times)
      group by week
    ) as summed
    where cast(week as bigint)
      > floor(extract(epoch from greatest(kept.last_at, excluded.last_at)) / 604800) - :weeksKept),
  weight =
    kept.weight * power(0.5, cast(extract(epoch from
      greatest(kept.last_at, excluded.last_at) - kept.last_at) as double precision) / :halfLife)
    + excluded.weight * power(0.5, cast(extract(epoch from
      greatest(kept.last_at, excluded.last_at) - excluded.last_at) as double precision) / :halfLife),
  imported = kept.imported * power(0.5, cast(extract(epoch from
    greatest(kept.last_at, excluded.last_at) - kept.last_at) as double precision) / :halfLife),
  last_at = greatest(kept.last_at, excluded.last_at)
