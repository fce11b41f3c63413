package fm.seda.storage.models;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.LearntTaste;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.copy.Crowd;
import fm.seda.storage.session.SqlFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What the live model says of everybody of a crowd. */
public final class ManyLearntTastes implements LearntTaste {

  private static final String LISTS = SqlFile.read(ManyLearntTastes.class, "many_lists.sql");

  private final LearntPlaces model;
  private final NumberedItems items;
  private final Map<Whose, Lists> lists = new HashMap<>();
  private final ManyDone done = new ManyDone();

  private record Whose(UUID userId, Kind kind) {}

  private record Lists(int[] items, float[] factors, float[] neighbours) {

    Basis basis() {
      return factors.length == 0 ? Basis.FRIENDS : Basis.HISTORY;
    }
  }

  private ManyLearntTastes(LearntPlaces model, Function<ItemRef, @Nullable Item> catalogue) {
    this.model = model;
    this.items = new NumberedItems(model, catalogue);
  }

  /**
   * Reads it for all of them.
   *
   * @param model what is in memory of the model that is live for this transaction
   */
  public static ManyLearntTastes read(
      Handle sql, Crowd crowd, LearntPlaces model, Function<ItemRef, @Nullable Item> catalogue) {
    var all = new ManyLearntTastes(model, catalogue);
    crowd.each(
        sql,
        LISTS,
        row -> {
          var whose = new Whose(row.id(), ItemReader.kind(row.text()));
          all.lists.put(whose, new Lists(row.integers(), row.numbers(), row.numbers()));
        });
    crowd.each(sql, DoneSince.CROWD, all.done::add);
    return all;
  }

  @Override
  public Optional<Best> best(UUID userId, Kind kind, int limit) {
    var list = lists.get(new Whose(userId, kind));
    if (list == null) {
      return Optional.empty();
    }
    var learnt = new ArrayList<Learnt>(Math.min(limit, list.items().length));
    for (int i = 0; i < list.items().length && learnt.size() < limit; i++) {
      var place = model.numbered(list.items()[i]);
      var item = items.at(list.items()[i]);
      if (item != null) {
        // without a linear model there is nothing to read, which reads as 0
        var neighbours = i < list.neighbours().length ? list.neighbours()[i] : 0;
        var factors = i < list.factors().length ? list.factors()[i] : 0;
        learnt.add(new Learnt(item, factors, neighbours, place.direction()));
      }
    }
    return learnt.isEmpty()
        ? Optional.empty()
        : Optional.of(new Best(model.trainedAt(), list.basis(), learnt));
  }

  @Override
  public Optional<Since> since(UUID userId, Kind kind, int limit) {
    var companions = new ArrayList<Companion>();
    for (var it : done.companions(userId)) {
      var item = items.at(it.item());
      if (item != null && item.kind() == kind && companions.size() < limit) {
        companions.add(new Companion(item, it.score(), it.because()));
      }
    }
    return companions.isEmpty()
        ? Optional.empty()
        : Optional.of(new Since(model.trainedAt(), companions));
  }

  @Override
  public Map<ItemRef, float[]> places(Collection<ItemRef> refs) {
    var found = new HashMap<ItemRef, float[]>();
    for (var ref : refs) {
      var direction = model.direction(ref);
      if (direction != null) {
        found.put(ref, direction);
      }
    }
    return found;
  }
}
