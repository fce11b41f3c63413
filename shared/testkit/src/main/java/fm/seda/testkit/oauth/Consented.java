package fm.seda.testkit.oauth;

/**
 * What a code stands for.
 *
 * @param challenge empty where none was sent
 * @param scope as it was asked for
 */
record Consented(String redirectUri, String challenge, String scope, String account) {}
