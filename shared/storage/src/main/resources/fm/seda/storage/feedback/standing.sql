select * from feedback
where user_id = :user
  and (until is null or until > :now)
  and (cast(:afterTime as timestamptz) is null
       or (decided_at, id) < (cast(:afterTime as timestamptz), cast(:afterId as uuid)))
order by decided_at desc, id desc
limit :limit
