package fm.seda.mocks.oauth;

import java.util.Optional;
import java.util.Set;

/**
 * What somebody allowed a program; or what a program may by itself.
 *
 * @param account empty where nobody was asked
 * @param lasting whether it holds while they are away
 */
public record Grant(
    long number, String app, Optional<String> account, Set<String> scopes, boolean lasting) {}
