package fm.seda.platform.queue;

import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * Where SQS is.
 *
 * @param endpoint instead of the region's own, for instance on a developer's machine
 * @param region on AWS the runtime says it, and this stays empty
 */
@ConfigurationProperties("seda.aws")
record QueueSettings(@Nullable String endpoint, @Nullable String region) implements Settings {}
