package fm.seda.linkcallback;

import fm.seda.domain.linking.MusicProvider;
import fm.seda.storage.audit.AuditEntry;
import fm.seda.storage.audit.AuditLog;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** What the audit log is told of links. */
@Singleton
final class Trail {

  private final AuditLog audit;
  private final Clock clock;

  Trail(AuditLog audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  void left(UUID userId, MusicProvider provider) {
    note(userId.toString(), "link.start", provider, "sent", Map.of());
  }

  void came(UUID userId, MusicProvider provider, String outcome) {
    note(userId.toString(), "link.callback", provider, outcome, Map.of());
  }

  void turnedAway(String actor, MusicProvider provider, String why) {
    note(actor, "link.callback", provider, "turned_away", Map.of("why", why));
  }

  void unlinked(UUID userId, MusicProvider provider, boolean givenBack) {
    note(
        userId.toString(),
        "link.remove",
        provider,
        "removed",
        Map.of("givenBack", Boolean.toString(givenBack)));
  }

  void sessionBegan(UUID userId, MusicProvider provider) {
    note(userId.toString(), "link.session", provider, "asked", Map.of());
  }

  private void note(
      String actor,
      String action,
      MusicProvider provider,
      String outcome,
      Map<String, String> details) {
    audit.note(
        new AuditEntry(clock.instant(), actor, action, provider.wireName(), outcome, details));
  }
}
