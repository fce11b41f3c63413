package fm.seda.engine.twin;

import fm.seda.domain.Decision;
import fm.seda.domain.ItemRef;
import fm.seda.engine.port.Listener;
import fm.seda.engine.port.Listeners;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** People in a map. */
public final class InMemoryListeners implements Listeners {

  private final Map<UUID, Listener> people = new HashMap<>();
  private final Outages outages;

  InMemoryListeners(Outages outages) {
    this.outages = outages;
  }

  void put(Listener listener) {
    people.put(listener.userId(), listener);
  }

  @Override
  public Listener load(UUID userId, Instant now) {
    outages.pass("listener");
    return people.getOrDefault(userId, AListener.unknown().build());
  }

  @Override
  public Map<ItemRef, Decision> decisions(UUID userId, Instant now) {
    outages.pass("decisions");
    return people.getOrDefault(userId, AListener.unknown().build()).decisions();
  }
}
