-- Who is asking: functions set the person of a request for the length of a transaction,
-- and every policy reads it through auth.uid().
-- Functions are for whom they are granted to, not for everybody.
alter default privileges revoke execute on functions from public;

create schema auth;

create function auth.uid() returns uuid
language sql stable
as $$ select nullif(current_setting('request.user_id', true), '')::uuid $$;

comment on function auth.uid() is
  'The person this transaction acts for; null in work that is not for one person.';

grant usage on schema auth, public to seda_app, seda_worker;
