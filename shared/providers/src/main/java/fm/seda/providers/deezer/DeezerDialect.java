package fm.seda.providers.deezer;

import fm.seda.calls.Rate;
import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Meaning;
import fm.seda.providers.service.Part;
import java.time.Duration;

/**
 * Deezer says by a number in the body what is wrong, mostly with status 200. There are no refresh
 * tokens: one that it does not take any more cannot be renewed but by linking again.
 */
public final class DeezerDialect implements Dialect {

  /**
   * Fifty calls are free in any five seconds, for all who share an address. What comes at once
   * after a while of nothing counts among them.
   */
  public static final Rate RATE = new Rate(8, Duration.ofSeconds(1));

  /** As long as the time in which calls are counted. */
  private static final Duration QUOTA = Duration.ofSeconds(5);

  private static final int TOO_MANY = 4;
  private static final int MAY_NOT = 200;
  private static final int NO_SUCH_TOKEN = 300;
  private static final int BUSY = 700;
  private static final int NOTHING = 800;
  private static final int UNKNOWN_PATH = 600;

  @Override
  public Meaning meaning(int status, Part body) {
    var code = body.at("error").number("code");
    if (code == null) {
      return status == 401 ? Meaning.REVOKED : Dialect.super.meaning(status, body);
    }
    return switch (code) {
      case TOO_MANY -> Meaning.LIMITED;
      case NO_SUCH_TOKEN -> Meaning.REVOKED;
      case BUSY -> Meaning.BROKEN;
      case NOTHING, UNKNOWN_PATH -> Meaning.NOTHING;
      case MAY_NOT -> Meaning.REFUSED;
      default -> status == 200 ? Meaning.REFUSED : Dialect.super.meaning(status, body);
    };
  }

  @Override
  public Duration pause(Part body) {
    return QUOTA;
  }
}
