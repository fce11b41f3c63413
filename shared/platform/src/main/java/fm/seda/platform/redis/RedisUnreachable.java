package fm.seda.platform.redis;

/** Redis does not answer, or did not a moment ago, or there is none. */
public final class RedisUnreachable extends Exception {

  private static final long serialVersionUID = 1L;

  RedisUnreachable(String reason, Throwable cause) {
    super("Redis does not answer: " + reason, cause);
  }

  RedisUnreachable(String reason) {
    super("Redis does not answer: " + reason);
  }
}
