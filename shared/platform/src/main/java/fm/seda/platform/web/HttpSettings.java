package fm.seda.platform.web;

import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.convert.format.ReadableBytes;

/**
 * What requests may be like.
 *
 * @param maxBody the largest body in bytes; written as in {@code 1MB}
 */
@ConfigurationProperties("seda.http")
record HttpSettings(@ReadableBytes long maxBody) implements Settings {}
