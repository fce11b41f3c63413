package fm.seda.storage.taste;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where genres lie, as far as anybody has asked yet. It holds for as long as the catalogue in
 * memory that it was found with. Safe for use by several threads.
 */
public final class GenreMiddles {

  /** Empty where no item tells. */
  private final Map<String, Optional<float[]>> known = new ConcurrentHashMap<>();

  /** Those of these nobody has asked about. */
  List<String> unknown(Collection<String> genres) {
    return genres.stream().filter(genre -> !known.containsKey(genre)).toList();
  }

  /** Remembers it from the items that tell where the genre lies. */
  void learn(String genre, Collection<float[]> members) {
    known.put(genre, Taste.middle(members));
  }

  /** Of those of these genres that lie anywhere, in the order of the genres. */
  List<float[]> of(Collection<String> genres) {
    // in that order as one person's are: numbers added up in another do not give quite the same
    return genres.stream()
        .sorted()
        .map(known::get)
        .filter(Objects::nonNull)
        .flatMap(Optional::stream)
        .toList();
  }
}
