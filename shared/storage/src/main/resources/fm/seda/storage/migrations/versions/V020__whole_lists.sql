-- A list is written, read and replaced as a whole, every night for everybody. As one row it costs a
-- fraction of what a row for each card costs, it cannot be half of one ranking and half of another, and
-- its person is looked up once. recommendations still shows the cards one by one.
create table lists (
  user_id       uuid not null references users (id) on delete cascade,
  surface       text not null,
  slate_id      uuid not null,
  model_version text not null,
  source        text not null check (source in ('batch', 'real-time')),
  created_at    timestamptz not null,
  expires_at    timestamptz not null,
  entity_types  text[] not null,
  entity_ids    uuid[] not null,
  scores        double precision[] not null,
  cards         json not null,
  primary key (user_id, surface)
);
comment on column lists.cards is
  'The cards as they were ranked, in the order of the other arrays: explanation with contributions, friends.';

-- Lists are written far more often than read, and lz4 is the cheaper to write; a server that was built without it does without.
do $$
begin
  alter table lists alter column cards set compression lz4;
  alter table slates alter column cards set compression lz4;
exception when feature_not_supported then
  null;
end $$;

alter table lists enable row level security;
create policy own_rows on lists to seda_app
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy jobs on lists to seda_worker using (true) with check (true);
grant select, insert, update, delete on lists to seda_app, seda_worker;

insert into lists
select distinct on (r.user_id, r.surface)
       r.user_id, r.surface, r.slate_id, min(r.model_version), min(r.source), r.created_at,
       min(r.expires_at), array_agg(r.entity_type order by r.rank),
       array_agg(r.entity_id order by r.rank), array_agg(r.score order by r.rank),
       json_agg(r.context order by r.rank)
from recommendations r
join users u on u.id = r.user_id
group by r.user_id, r.surface, r.slate_id, r.created_at
order by r.user_id, r.surface, r.created_at desc;

drop trigger forget_lists on users;
drop function forget_lists();
drop view mv_user_top_candidates;
drop table recommendations;

create view recommendations with (security_invoker = true) as
select l.user_id, l.surface, l.slate_id, card.rank::int as rank, card.entity_type, card.entity_id,
       card.score, l.model_version, l.source, l.created_at, l.expires_at,
       f.id is not null as dismissed, f.until as dismissed_until, card.context
from lists l
cross join lateral rows from (
  unnest(l.entity_types), unnest(l.entity_ids), unnest(l.scores), json_array_elements(l.cards)
) with ordinality as card (entity_type, entity_id, score, context, rank)
left join feedback f
  on f.user_id = l.user_id and f.kind = card.entity_type and f.item_id = card.entity_id;

create view mv_user_top_candidates with (security_invoker = true) as
select user_id, surface, entity_type, entity_id, score, rank, model_version
from recommendations
where expires_at > now() and rank <= 50;
grant select on recommendations, mv_user_top_candidates to seda_app, seda_worker;
