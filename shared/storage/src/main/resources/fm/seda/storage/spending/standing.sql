-- What was spent this month, and the cap: the cell's, unless somebody allowed another for the time being.
select coalesce((select sum(usd) from embedding_spend
                 where day >= :month and day < cast(:month as date) + interval '1 month'), 0) as spent,
       coalesce((select cap_usd from (select * from embedding_overrides
                                      where given_at <= :now
                                      order by given_at desc, id desc limit 1) latest
                 where until > :now), :cap) as cap
