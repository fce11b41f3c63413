package fm.seda.linking;

import fm.seda.domain.Secret;
import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.core.annotation.Nullable;
import java.net.URI;

/**
 * How a provider lets people link their account.
 *
 * @param clientId what it knows us by; without it nobody can link
 * @param clientSecret proves that we are that one
 * @param authorizeAddress where people are sent
 * @param tokenAddress where codes become tokens
 * @param accountAddress where it says whose token something is
 * @param revokeAddress where grants are given back, if it takes any
 */
@EachProperty("seda.links.providers")
public record ProviderSettings(
    @Parameter String name,
    @Nullable String clientId,
    @Nullable Secret clientSecret,
    URI authorizeAddress,
    URI tokenAddress,
    URI accountAddress,
    @Nullable URI revokeAddress)
    implements Settings {}
