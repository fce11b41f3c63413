package fm.seda.platform.sample;

import fm.seda.domain.port.People;
import fm.seda.domain.problem.Forbidden;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Everybody is known, except one who lives elsewhere. */
@Singleton
public final class KnownPeople implements People {

  private final AtomicInteger asked = new AtomicInteger();

  @Override
  public UUID signIn(String externalId, String cell) {
    asked.incrementAndGet();
    if (externalId.equals("european") && !cell.equals("eu")) {
      throw new Forbidden("This person lives in another region.");
    }
    return idOf(externalId);
  }

  @Override
  public boolean isAdmin(UUID userId) {
    return userId.equals(idOf("admin"));
  }

  public static UUID idOf(String externalId) {
    return UUID.nameUUIDFromBytes(externalId.getBytes(StandardCharsets.UTF_8));
  }

  public int asked() {
    return asked.get();
  }
}
