package fm.seda.storage.taste;

import static java.util.Comparator.comparing;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.Kind;
import fm.seda.domain.TasteCentre;
import fm.seda.domain.TasteCentres;
import fm.seda.domain.TasteVector;
import fm.seda.domain.TasteVector.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rule that turns history and chosen genres into a direction.
 *
 * <p>Each item counts with its affinity: the taste weights of what was done with it, summed and
 * halved every thirty days. Each chosen genre counts as much as having played one item from the
 * middle of it today. So the genres are all there is at first, three of them still weigh more than
 * a first like, and after some dozens of plays what a person does has the say.
 *
 * @param space that all of it lies in
 * @param genres where the middle of each chosen genre lies that is known
 */
record Taste(EmbeddingSpace space, List<Touched> history, Collection<float[]> genres, Instant now) {

  /** What a chosen genre weighs, in plays. */
  static final double GENRE = 1.0;

  private static final int TOP = 20;

  /** Where it points on the whole; empty where nothing is known. */
  Optional<float[]> direction() {
    return TasteVector.of(Stream.concat(acts().stream(), wishes().stream()).toList());
  }

  /** The centres it points to; a single one is the {@link #direction}. */
  List<TasteCentre> centres() {
    return TasteCentres.of(acts(), wishes());
  }

  /** What {@code embedding_meta} is to say of it. */
  Map<String, Object> meta() {
    return Map.of(
        "provider", space.provider(),
        "model", space.model(),
        "dim", space.dim(),
        "computedAt", now.toString());
  }

  private List<Part> acts() {
    var parts = new ArrayList<Part>();
    for (var touched : history) {
      var place = touched.place();
      if (place != null) {
        parts.add(new Part(place, touched.affinity().weightAt(now)));
      }
    }
    return parts;
  }

  private List<Part> wishes() {
    return genres.stream().map(middle -> new Part(middle, GENRE)).toList();
  }

  /** The middle of the items that tell where a genre lies; empty where they cancel out. */
  static Optional<float[]> middle(Collection<float[]> members) {
    return TasteVector.of(members.stream().map(member -> new Part(member, 1)).toList());
  }

  /** The items of this kind the person likes best. */
  List<UUID> top(Kind kind) {
    var weights = new HashMap<UUID, Double>();
    history.stream()
        .map(Touched::affinity)
        .filter(affinity -> affinity.item().kind() == kind)
        .forEach(affinity -> weights.put(affinity.item().id(), affinity.weightAt(now)));
    return best(weights);
  }

  /** The genres of what they like, and those they chose. */
  List<String> topGenres(Collection<String> chosen) {
    var weights = new HashMap<String, Double>();
    chosen.forEach(genre -> weights.put(genre, GENRE));
    for (var touched : history) {
      var weight = touched.affinity().weightAt(now);
      touched.genres().forEach(genre -> weights.merge(genre, weight, Double::sum));
    }
    return best(weights);
  }

  private static <T extends Comparable<T>> List<T> best(Map<T, Double> weights) {
    return weights.entrySet().stream()
        .filter(it -> it.getValue() > 0)
        .sorted(
            Entry.<T, Double>comparingByValue()
                .reversed()
                .thenComparing(comparing((Function<Entry<T, Double>, T>) Entry::getKey)))
        .limit(TOP)
        .map(Entry::getKey)
        .toList();
  }
}
