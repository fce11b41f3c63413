package fm.seda.migrate;

import fm.seda.domain.Secret;
import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * The database to prepare, and what its roles' passwords shall be.
 *
 * @param adminUrl the same database by another way, for instance around a proxy; as a rule empty
 * @param adminUser may create roles and extensions; without one the roles are left alone
 * @param password of {@code seda_owner}, as of every function's own role; {@code owner-password}
 *     comes before it
 * @param appPassword needed only with an administrator, as is {@code worker-password}
 */
@ConfigurationProperties("seda.database")
record MigrationSettings(
    String url,
    @Nullable String adminUrl,
    @Nullable String adminUser,
    @Nullable Secret adminPassword,
    @Nullable Secret password,
    @Nullable Secret ownerPassword,
    @Nullable Secret appPassword,
    @Nullable Secret workerPassword)
    implements Settings {}
