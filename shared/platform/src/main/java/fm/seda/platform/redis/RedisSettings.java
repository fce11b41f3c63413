package fm.seda.platform.redis;

import fm.seda.domain.Secret;
import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * Where Redis is.
 *
 * @param url such as {@code rediss://host:6379}, perhaps with a password; without it there is none
 */
@ConfigurationProperties("seda.redis")
record RedisSettings(@Nullable Secret url) implements Settings {}
