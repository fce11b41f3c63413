select job, provider, model, sum(calls)::bigint as calls, sum(texts)::bigint as texts,
       sum(tokens)::bigint as tokens, sum(usd) as usd
from embedding_spend
where day >= :month and day < cast(:month as date) + interval '1 month'
group by job, provider, model
order by sum(usd) desc, job, provider, model
