package fm.seda.platform.queue;

import fm.seda.platform.config.Deployment;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes messages of this cell, with fresh ids and the present time. */
@Singleton
public final class Messages {

  private final String cell;
  private final Supplier<UUID> ids;
  private final Clock clock;

  /** For injection. */
  public Messages(Deployment deployment, Supplier<UUID> ids, Clock clock) {
    this.cell = deployment.cell();
    this.ids = ids;
    this.clock = clock;
  }

  /** A message about one person. */
  public Message about(UUID userId, Payload payload) {
    return message(userId, payload);
  }

  /** A message about nobody in particular. */
  public Message of(Payload payload) {
    return message(null, payload);
  }

  private Message message(@Nullable UUID userId, Payload payload) {
    return new Message(ids.get(), userId, cell, clock.instant(), null, payload);
  }
}
