create extension if not exists vector;

do $$
declare
  role_name text;
begin
  foreach role_name in array array['seda_owner', 'seda_app', 'seda_worker'] loop
    if not exists (select 1 from pg_roles where rolname = role_name) then
      execute format('create role %I login', role_name);
    end if;
    -- what people wait for are statements of milliseconds, and a plan is not compiled in less
    execute format('alter role %I set jit = off', role_name);
  end loop;
  execute format('grant create, connect on database %I to seda_owner', current_database());
  execute format('grant connect on database %I to seda_app, seda_worker', current_database());
end $$;

grant all on schema public to seda_owner;
revoke create on schema public from public;
