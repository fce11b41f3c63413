with given as (
  select *
  from jsonb_to_recordset(cast(:rows as jsonb)) as r(
    "userId" text, "displayName" text, "avatarUrl" text, region text, "timeZone" text,
    genres jsonb, languages jsonb, "presenceVisibility" text)
)
insert into users (auth_user_id, display_name, avatar_url, region, time_zone, preferences, privacy_settings)
select "userId", "displayName", "avatarUrl", region, coalesce("timeZone", 'UTC'),
       jsonb_strip_nulls(jsonb_build_object('genres', genres, 'languages', languages)),
       jsonb_strip_nulls(jsonb_build_object('presenceVisibility', "presenceVisibility"))
from given
order by "userId"
on conflict (auth_user_id) do update set
  display_name = coalesce(excluded.display_name, users.display_name),
  avatar_url = coalesce(excluded.avatar_url, users.avatar_url),
  time_zone = coalesce((select "timeZone" from given where "userId" = users.auth_user_id), users.time_zone),
  -- what the person chose stands; a person's region is fixed
  preferences = case when users.preferences ->> 'onboarded' = 'true'
                     then excluded.preferences || users.preferences
                     else users.preferences || excluded.preferences end,
  -- who hides somebody is obeyed; to show them again is for themselves to say
  privacy_settings = excluded.privacy_settings || users.privacy_settings
                     || case when excluded.privacy_settings ->> 'presenceVisibility' = 'hidden'
                             then excluded.privacy_settings else '{}' end,
  updated_at = now()
