insert into embedding_alerts (month, cap_usd, allowance, spent_usd, raised_at)
values (:month, :cap, :allowance, :spent, :now)
on conflict do nothing
