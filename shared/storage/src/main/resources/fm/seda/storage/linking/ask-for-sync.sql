-- when the standing request was made: now, if this one is it
update linked_accounts
set sync_requested_at =
  case when sync_requested_at > :before then sync_requested_at else :now end
where user_id = :user and provider = :provider
returning sync_requested_at
