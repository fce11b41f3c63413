package fm.seda.storage.matching;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.linking.Found;
import fm.seda.domain.linking.FoundPlaylist;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.storage.bulk.ItemBatch;
import fm.seda.storage.session.Database;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Makes one item of everything that providers mean by the same. */
@Singleton
public class Canonical {

  private final Database database;
  private final Candidates candidates;
  private final ItemBatch batch;
  private final Filling filling;
  private final Supplier<UUID> ids;
  private final Clock clock;

  Canonical(
      Database database,
      Candidates candidates,
      ItemBatch batch,
      Filling filling,
      Supplier<UUID> ids,
      Clock clock) {
    this.database = database;
    this.candidates = candidates;
    this.batch = batch;
    this.filling = filling;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Brings these into the catalogue, for up to some hundred in one transaction: what is there
   * already gets the ids and whatever else it lacks, and never loses what it has; what is not there
   * is made, a track's artists with it. Doing it again changes nothing, and two that do it at once
   * make nothing twice.
   */
  public Adopted adopt(Collection<? extends Found> found) {
    var all = withArtists(found);
    return database.asJob(sql -> {
      Turn.take(sql, all);
      var adoption = new Adoption(ids, clock.instant());
      var candidatesOfEach = candidates.of(sql, all);
      for (int n = 0; n < all.size(); n++) {
        adoption.decide(all.get(n), candidatesOfEach.get(n));
      }
      return new Adopted(adoption.items(), write(sql, adoption));
    });
  }

  private List<ItemRef> write(Handle sql, Adoption adoption) {
    var withoutVector = new ArrayList<>(filling.fill(sql, adoption));
    if (!adoption.made().isEmpty()) {
      withoutVector.addAll(batch.upsert(sql, List.<Item>copyOf(adoption.made())));
    }
    filling.identify(sql, adoption.items());
    return withoutVector;
  }

  /** Artists before their tracks, each once, without playlists that not everybody may see. */
  private static List<Found> withArtists(Collection<? extends Found> found) {
    var all = new LinkedHashSet<Found>();
    found.stream()
        .filter(FoundTrack.class::isInstance)
        .forEach(track -> all.addAll(((FoundTrack) track).artists()));
    found.stream()
        .filter(it -> !(it instanceof FoundPlaylist playlist) || playlist.open())
        .forEach(all::add);
    return List.copyOf(all);
  }
}
