-- Cards are written for everybody every night and parsed by whoever reads them: to check each time that
-- they are JSON took a third of what it costs to write a list. Lists that are here already stay as they
-- are, and are read until a ranking replaces them.
drop view mv_user_top_candidates;
drop view recommendations;
alter table lists alter column cards type text;

-- another type forgets how the column was compressed
do $$
begin
  alter table lists alter column cards set compression lz4;
exception when feature_not_supported then
  null;
end $$;

comment on column lists.cards is
  'The cards as they were ranked, in JSON, in the order of the other arrays: score, sentence, friends and '
  'signals, each with its value and weight in hundred-millionths. Older ones have an explanation written out.';

create view recommendations with (security_invoker = true) as
select l.user_id, l.surface, l.slate_id, card.rank::int as rank, card.entity_type, card.entity_id,
       card.score, l.model_version, l.source, l.created_at, l.expires_at,
       f.id is not null as dismissed, f.until as dismissed_until, card.context
from lists l
cross join lateral rows from (
  unnest(l.entity_types), unnest(l.entity_ids), unnest(l.scores), json_array_elements(l.cards::json)
) with ordinality as card (entity_type, entity_id, score, context, rank)
left join feedback f
  on f.user_id = l.user_id and f.kind = card.entity_type and f.item_id = card.entity_id;

create view mv_user_top_candidates with (security_invoker = true) as
select user_id, surface, entity_type, entity_id, score, rank, model_version
from recommendations
where expires_at > now() and rank <= 50;
grant select on recommendations, mv_user_top_candidates to seda_app, seda_worker;
