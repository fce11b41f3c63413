package fm.seda.userapi.interactions;

import fm.seda.domain.Interaction;
import fm.seda.domain.InteractionType;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.userapi.input.Fields;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;

/** What one interaction must look like. What it leaves out is filled in: an id, and now. */
@Singleton
final class InteractionRow {

  /** People's clocks are off; this much is forgiven. */
  private static final Duration FUTURE = Duration.ofMinutes(5);

  /** Older than this, it says nothing about anybody's taste any more. */
  private static final Duration PAST = Duration.ofDays(90);

  private final Clock clock;
  private final Supplier<UUID> ids;
  private final ContextReader contexts;

  InteractionRow(Clock clock, Supplier<UUID> ids, ContextReader contexts) {
    this.clock = clock;
    this.ids = ids;
    this.contexts = contexts;
  }

  Interaction read(UUID userId, Fields fields) {
    var id = fields.id("id");
    var type = fields.text("type", 40).orElseThrow(() -> fields.missing("type"));
    var kind = fields.text("kind", 40).orElseThrow(() -> fields.missing("kind"));
    var itemId = fields.id("itemId").orElseThrow(() -> fields.missing("itemId"));
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Interaction(
        id.orElseGet(ids),
        userId,
        InteractionType.fromWireName(type)
            .orElseThrow(() ->
                new InvalidInput("type", "type must be one such as play, skip, like or hide.")),
        new ItemRef(
            Kind.fromWireName(kind)
                .orElseThrow(() ->
                    new InvalidInput(
                        "kind", "kind must be artist, playlist, room, track or post.")),
            itemId),
        contexts.read(fields),
        fields.time("occurredAt").map(at -> plausible(at, now)).orElse(now),
        fields.id("slateId").orElse(null));
  }

  private static Instant plausible(Instant occurredAt, Instant now) {
    if (occurredAt.isAfter(now.plus(FUTURE))) {
      throw new InvalidInput("occurredAt", "occurredAt lies in the future.");
    }
    if (occurredAt.isBefore(now.minus(PAST))) {
      throw new InvalidInput(
          "occurredAt", "occurredAt lies more than " + PAST.toDays() + " days back.");
    }
    return occurredAt;
  }
}
