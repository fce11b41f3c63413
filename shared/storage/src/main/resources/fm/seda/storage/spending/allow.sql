insert into embedding_overrides (cap_usd, reason, given_by, given_at, until)
values (:capUsd, :reason, :givenBy, :givenAt, :until)
