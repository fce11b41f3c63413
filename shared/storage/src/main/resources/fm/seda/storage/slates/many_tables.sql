create temporary table new_lists (
  user_id uuid, surface text, slate_id uuid primary key, model_version text,
  ranked timestamptz, expires timestamptz
) on commit drop;
create temporary table new_cards (
  slate_id uuid, rank int, kind text, item_id uuid, score float8, context json
) on commit drop;
