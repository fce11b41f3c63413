-- Every table has row-level security and at least one policy; a test holds new tables to it.

-- Rows that belong to one person. The sub-select is evaluated once per statement, not per row.
do $$
declare
  owned text;
begin
  foreach owned in array array[
    'user_profiles', 'friends', 'linked_accounts', 'affinities', 'fact_events', 'event_keys',
    'feedback', 'recommendations', 'slates', 'privacy_jobs'
  ] loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy own_rows on %I to seda_app using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()))', owned);
    execute format('create policy jobs on %I to seda_worker using (true) with check (true)', owned);
  end loop;
end $$;

alter table users enable row level security;
create policy own_row on users to seda_app using (id = (select auth.uid())) with check (id = (select auth.uid()));
create policy jobs on users to seda_worker using (true) with check (true);

-- What everybody may read.
alter table items enable row level security;
-- Deleted items too, though no query answers them: a condition here would have to be tested first, and
-- then no index on genres could be used, because && is not leakproof.
create policy readable on items for select to seda_app using (true);
create policy jobs on items to seda_worker using (true) with check (true);

alter table item_vectors enable row level security;
create policy readable on item_vectors for select to seda_app using (true);
create policy jobs on item_vectors to seda_worker using (true) with check (true);

-- What only jobs see.
alter table embeddings_audit enable row level security;
create policy jobs on embeddings_audit to seda_worker using (true) with check (true);
alter table api_keys enable row level security;
create policy jobs on api_keys to seda_worker using (true) with check (true);

grant select on users to seda_app;
-- not role, region or id: those are not a person's own to change
grant update (display_name, avatar_url, time_zone, preferences, privacy_settings, updated_at)
  on users to seda_app;
grant select, insert, update, delete on user_profiles, friends, feedback, recommendations to seda_app;
grant select on affinities to seda_app;
grant select, insert on fact_events, slates to seda_app;
-- a list that is shown in parts
grant update (cards) on slates to seda_app;
grant select on linked_accounts, privacy_jobs to seda_app;
grant select on items, item_vectors, popular, mv_genre_top_rooms, user_activity_summary,
  mv_user_top_candidates to seda_app, seda_worker;

grant select, insert, update, delete on users, user_profiles, friends, linked_accounts, items, item_vectors,
  affinities, feedback, recommendations, slates, privacy_jobs, event_keys, fact_events to seda_worker;
grant select, insert, update on embeddings_audit, api_keys to seda_worker;
