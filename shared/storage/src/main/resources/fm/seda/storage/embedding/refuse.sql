update embedding_attempts
set refusals = refusals + 1, why = :why, claimed_until = :now
where kind = :kind and item_id = :id and provider = :provider and model = :model
