delete from recommendations r
using new_lists l
where r.user_id = l.user_id and r.surface = l.surface and r.created_at <= l.ranked
