insert into linked_accounts
  (user_id, provider, external_user_id, scopes, refresh_token_encrypted, key_id, access_token_expires_at,
   consented_at, consent_version, created_at, updated_at, linked_at)
values
  (:user, :provider, :pseudonym, :scopes::jsonb, :grant, :key, :expiresAt, :consentedAt, :version, :now, :now, :now)
on conflict (user_id, provider) do update
  set external_user_id = excluded.external_user_id,
      scopes = excluded.scopes,
      refresh_token_encrypted = excluded.refresh_token_encrypted,
      key_id = excluded.key_id,
      access_token_expires_at = excluded.access_token_expires_at,
      consented_at = excluded.consented_at,
      consent_version = excluded.consent_version,
      updated_at = excluded.updated_at,
      linked_at = excluded.linked_at,
      status = 'active',
      broken_reason = null,
      broken_at = null,
      sync_requested_at = null
