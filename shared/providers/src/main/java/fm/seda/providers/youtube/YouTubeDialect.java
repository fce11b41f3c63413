package fm.seda.providers.youtube;

import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Meaning;
import fm.seda.providers.service.Part;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

/** YouTube names reasons; most things are status 403 to it. */
public final class YouTubeDialect implements Dialect {

  /** A day's quota comes back at midnight in California; until then it costs little to look. */
  private static final Duration DAYS_QUOTA = Duration.ofHours(1);

  private static final Duration TOO_FAST = Duration.ofSeconds(1);
  private static final Set<String> USED_UP = Set.of("quotaExceeded", "dailyLimitExceeded");
  private static final Set<String> HURRIED = Set.of("rateLimitExceeded", "userRateLimitExceeded");

  /** A Google account need not have a channel. */
  private static final Set<String> NOTHING =
      Set.of("youtubeSignupRequired", "channelNotFound", "playlistNotFound", "videoNotFound");

  @Override
  public Meaning meaning(int status, Part body) {
    var reasons = reasons(body);
    if (reasons.stream().anyMatch(it -> USED_UP.contains(it) || HURRIED.contains(it))) {
      return Meaning.LIMITED;
    }
    return reasons.stream().anyMatch(NOTHING::contains)
        ? Meaning.NOTHING
        : Dialect.super.meaning(status, body);
  }

  @Override
  public Duration pause(Part body) {
    return reasons(body).stream().anyMatch(USED_UP::contains) ? DAYS_QUOTA : TOO_FAST;
  }

  private static Set<String> reasons(Part body) {
    return body.at("error").all("errors").stream()
        .map(it -> it.textOr("reason", ""))
        .collect(Collectors.toSet());
  }
}
