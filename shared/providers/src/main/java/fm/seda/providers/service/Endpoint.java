package fm.seda.providers.service;

import java.net.URI;

/**
 * Where a provider is asked, and as whom.
 *
 * @param name as people know it
 * @param address its own, or that of something that speaks as it does
 * @param userAgent how we are known to it
 */
public record Endpoint(String name, URI address, String userAgent) {}
