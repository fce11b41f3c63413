-- Every night writes every list anew, and every index of a row costs as much as the row.
-- A list is found by the index behind (user_id, surface, entity_type, entity_id) as well.
drop index idx_recs_user_surface;
-- Rows expire about in the order they were written in, so the blocks they are in tell enough.
drop index idx_recs_expires;
create index idx_recs_expires on recommendations using brin (expires_at);
