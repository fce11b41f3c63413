package fm.seda.engine.read;

import fm.seda.engine.port.SlateStore;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.slate.Source;
import java.util.Optional;

/** The list in the database, where the nightly run put it; the cache has it from then on. */
final class StoredRung implements Rung {

  private final SlateStore store;
  private final Keeper keeper;

  StoredRung(SlateStore store, Keeper keeper) {
    this.store = store;
    this.keeper = keeper;
  }

  @Override
  public String name() {
    return "store";
  }

  @Override
  public boolean remembers() {
    return true;
  }

  @Override
  public Optional<Slate> answer(Attempt attempt) {
    var found =
        store
            .current(attempt.userId(), attempt.profile().surface(), attempt.now())
            .filter(slate -> attempt.stillGood(slate.modelVersion(), slate.items()));
    found.ifPresent(slate -> keeper.cache(slate, attempt));
    return found.map(slate -> slate.withSource(Source.DB));
  }
}
