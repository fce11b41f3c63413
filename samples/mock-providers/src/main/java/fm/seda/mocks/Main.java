package fm.seda.mocks;

import fm.seda.mocks.apple.DeveloperToken;
import java.io.UncheckedIOException;
import java.security.PublicKey;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;

/** Starts the mocks alone, and stays until it is ended. */
public final class Main {

  private static final int USUAL = 8090;
  private static final long SEED = 1;

  /** A public key in PEM, by which developers' tokens for Apple Music are checked. */
  private static final String APPLE_KEY = "SEDA_MOCKS_APPLE_KEY";

  private Main() {}

  /** Takes a port, 8090 unless given. */
  public static void main(String[] arguments) throws InterruptedException {
    // nothing here is logged, and the library would complain about that
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    var port = arguments.length == 0 ? Integer.toString(USUAL) : arguments[0];
    if (arguments.length > 1 || !port.matches("\\d{1,5}")) {
      System.err.println("✗ " + String.join(" ", arguments) + " is no port\n  → use one, or none");
      System.exit(2);
    }
    try (var mocks =
        MockProviders.start(
            Integer.parseInt(port),
            new SplittableRandom(SEED),
            InstantSource.system(),
            appleKey())) {
      System.out.println(welcome(mocks));
      new CountDownLatch(1).await();
    } catch (UncheckedIOException e) {
      System.err.println(
          "✗ " + e.getMessage() + "\n  → use another, for instance 0 for a free one");
      System.exit(1);
    }
  }

  private static Optional<PublicKey> appleKey() {
    try {
      return Optional.ofNullable(System.getenv(APPLE_KEY)).map(DeveloperToken::key);
    } catch (IllegalArgumentException e) {
      System.err.println(
          "✗ " + APPLE_KEY + ": " + e.getMessage() + "\n  → correct it, or unset it");
      System.exit(2);
      return Optional.empty();
    }
  }

  private static String welcome(MockProviders mocks) {
    return """
    The mock providers listen at %1$s

      curl %1$s/openai/v1/embeddings -H "Authorization: Bearer any" \\
        -H "Content-Type: application/json" -d '{"model":"text-embedding-3-small","input":"deep house"}'
      curl -X POST %1$s/control/tokens -d '{"api":"spotify"}'
      curl -X PUT %1$s/control/faults -d '{"api":"openai","errorRate":0.2,"status":429,"retryAfter":1}'

    Ctrl-C ends them.\
    """
        .formatted(mocks.address());
  }
}
