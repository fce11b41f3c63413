package fm.seda.migrate;

import fm.seda.platform.config.Settings;
import fm.seda.platform.logging.Secret;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * How the database is reached and who its roles are.
 *
 * @param url of the database
 * @param adminUser may create roles and extensions; absent once the roles are there
 */
@ConfigurationProperties("seda.database")
public record MigrationSettings(
    String url,
    @Nullable String adminUser,
    @Nullable Secret adminPassword,
    Secret ownerPassword,
    @Nullable Secret appPassword,
    @Nullable Secret workerPassword,
    @Bindable(defaultValue = "384") int vectorDim,
    @Bindable(defaultValue = "7") int eventsDays)
    implements Settings {}
