insert into provider_payloads as known (provider, digest, asked, document, fetched_at)
values (:provider, :digest, :asked, :document, :fetchedAt)
on conflict (provider, digest) do update
set document = excluded.document, fetched_at = excluded.fetched_at
where known.fetched_at <= excluded.fetched_at
