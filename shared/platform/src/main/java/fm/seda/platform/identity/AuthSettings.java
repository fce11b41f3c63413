package fm.seda.platform.identity;

import fm.seda.domain.Secret;
import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * Whom to believe.
 *
 * @param issuer what a token's {@code iss} must be; without it no token is accepted
 * @param audience what a token's {@code aud} must contain
 * @param jwksUrl where the issuer publishes its keys
 * @param gatewaySecret what a gateway sends to prove itself; without it no gateway is believed
 */
@ConfigurationProperties("seda.auth")
record AuthSettings(
    @Nullable String issuer,
    @Nullable String audience,
    @Nullable String jwksUrl,
    @Nullable Secret gatewaySecret)
    implements Settings {}
