package fm.seda.mocks.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** By which ids a provider knows things of one kind, in both directions. */
public final class Identities<T> {

  private final List<String> ids;
  private final ToIntFunction<T> number;
  private final Map<String, T> things = new HashMap<>();

  /**
   * Gives each its id.
   *
   * @param number the place of a thing among all
   * @throws IllegalArgumentException if two have the same
   */
  public Identities(List<T> all, ToIntFunction<T> number, Function<T, String> id) {
    this.number = number;
    ids = all.stream().map(id).toList();
    for (int i = 0; i < ids.size(); i++) {
      if (things.put(ids.get(i), all.get(i)) != null) {
        throw new IllegalArgumentException("Two have the id " + ids.get(i));
      }
    }
  }

  /** The id of one. */
  public String of(T thing) {
    return ids.get(number.applyAsInt(thing));
  }

  /** The one of this id. */
  public Optional<T> find(String id) {
    return Optional.ofNullable(things.get(id));
  }
}
