package fm.seda.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about an item: not a hint to learn from but an order, which holds on the
 * very next read and until it ends or is undone.
 */
public enum Decision {
  /** Not now: gone for a day. */
  DISMISS(Duration.ofHours(24)),
  /** Rather not: gone for thirty days. */
  NOT_INTERESTED(Duration.ofDays(30)),
  /** Gone until the person takes it back. */
  NEVER(null);

  private final @Nullable Duration holds;

  Decision(@Nullable Duration holds) {
    this.holds = holds;
  }

  /** When a decision taken now ends; empty where it holds until undone. */
  public Optional<Instant> until(Instant now) {
    return Optional.ofNullable(holds).map(now::plus);
  }

  /** {@code "not_interested"} for {@link #NOT_INTERESTED}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The decision with this wire name; empty where there is none. */
  public static Optional<Decision> fromWireName(String name) {
    return Arrays.stream(values()).filter(it -> it.wireName().equals(name)).findFirst();
  }
}
