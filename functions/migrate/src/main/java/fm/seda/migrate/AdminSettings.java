package fm.seda.migrate;

import fm.seda.platform.config.Settings;
import fm.seda.platform.logging.Secret;
import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * Who may create roles and extensions. Without a user the roles are left alone.
 *
 * @param url the same database by another way, for instance around a proxy; as a rule empty
 */
@ConfigurationProperties("seda.database.admin")
record AdminSettings(@Nullable String url, @Nullable String user, @Nullable Secret password)
    implements Settings {}
