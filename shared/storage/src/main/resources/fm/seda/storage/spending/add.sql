insert into embedding_spend as s (day, job, provider, model, calls, texts, tokens, usd)
values (:day, :job, :provider, :model, :calls, :texts, :tokens, :usd)
on conflict (day, job, provider, model) do update set
  calls = s.calls + excluded.calls,
  texts = s.texts + excluded.texts,
  tokens = s.tokens + excluded.tokens,
  usd = s.usd + excluded.usd
