package fm.seda.local.stack;

import fm.seda.local.identity.ApiKey;
import java.net.URI;
import java.util.Optional;

/**
 * What somebody needs to use the stack.
 *
 * @param token of the demo person
 * @param mocks where the mock providers listen, if they run
 */
public record RunningStack(URI baseUrl, String token, ApiKey key, URI sqs, Optional<URI> mocks) {

  /** The address only: the rest opens doors. */
  @Override
  public String toString() {
    return "RunningStack[" + baseUrl + "]";
  }

  /** Lines for a shell to read. */
  String shellLines() {
    return """
    export SEDA_URL='%s'
    export SEDA_TOKEN='%s'
    export SEDA_API_KEY='%s'
    export SEDA_SQS_ENDPOINT='%s'
    """
            .formatted(baseUrl, token, key.header(), sqs)
        + mocks.map("export SEDA_MOCKS_URL='%s'\n"::formatted).orElse("");
  }

  /** What to do first. */
  String welcome(LocalFolder folder) {
    return """

    seda is ready at %1$s

      token for "demo"   %2$s
      in a shell         source %3$s
      logs               %4$s
    %5$s
    Say what you like, then look at your feed, then at what everybody likes:

      curl -X PUT "$SEDA_URL/me/preferences" -H "Authorization: Bearer $SEDA_TOKEN" \\
        -H "Content-Type: application/json" -d '{"genres":["house","jazz","ambient"],"onboarded":true}'
      curl "$SEDA_URL/v1/feed?limit=3" -H "Authorization: Bearer $SEDA_TOKEN"
      curl "$SEDA_URL/v1/trending?kind=track&limit=3"
    """
        .formatted(baseUrl, token, folder.environment(), folder.logs(), aboutMocks());
  }

  private String aboutMocks() {
    return mocks.map("  mock providers     %s (samples/mock-providers)\n"::formatted).orElse("");
  }
}
