package fm.seda.providers.oauth;

import fm.seda.domain.Secret;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Who we are at a provider, and where it is.
 *
 * @param authorize where people are sent
 * @param token where codes become tokens
 * @param account where it tells who somebody is there
 * @param revoke where grants are given back; null where that cannot be done
 */
public record Client(
    String id, Secret secret, URI authorize, URI token, URI account, @Nullable URI revoke) {}
