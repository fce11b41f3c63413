package fm.seda.storage.models;

import fm.seda.domain.Direction;
import fm.seda.domain.ItemRef;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.copy.CopiedRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Where all items lie in the live model. It stays the same until another is published. */
public final class LearntPlaces {

  private static final long NONE = -1;

  private final long version;
  private final Instant trainedAt;
  private final List<Place> byNumber = new ArrayList<>();
  private final Map<ItemRef, Place> byRef = new HashMap<>();

  /** An item of the model and its direction. */
  record Place(ItemRef ref, float[] direction) {}

  private record Live(long version, Instant trainedAt) {}

  private LearntPlaces(Live live) {
    this.version = live.version();
    this.trainedAt = live.trainedAt();
  }

  /** Those of the model that is live for this transaction; what is known already, if it is that. */
  public static LearntPlaces read(Handle sql, @Nullable LearntPlaces known) {
    var live =
        sql.createQuery("select version, trained_at from models where state = 'live'")
            .map((row, _) -> new Live(row.getLong(1), row.getTimestamp(2).toInstant()))
            .findOne()
            .orElse(new Live(NONE, Instant.EPOCH));
    if (known != null && known.version == live.version()) {
      return known;
    }
    var places = new LearntPlaces(live);
    CopiedRow.each(
        sql,
        "select kind, item_id, place from model_items where version = %d order by n"
            .formatted(live.version()),
        places::add);
    return places;
  }

  private void add(CopiedRow row) {
    var ref = ItemReader.ref(row.text(), row.id());
    var place = new Place(ref, Direction.of(row.vector()));
    byNumber.add(place);
    byRef.put(ref, place);
  }

  Instant trainedAt() {
    return trainedAt;
  }

  /** How many items there are. */
  int size() {
    return byNumber.size();
  }

  Place numbered(int number) {
    return byNumber.get(number);
  }

  float @Nullable [] direction(ItemRef ref) {
    var place = byRef.get(ref);
    return place == null ? null : place.direction();
  }
}
