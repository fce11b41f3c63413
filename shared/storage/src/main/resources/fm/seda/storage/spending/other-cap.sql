select cap_usd, reason, given_by, given_at, until
from (select * from embedding_overrides
      where given_at <= :now
      order by given_at desc, id desc limit 1) latest
where until > :now
