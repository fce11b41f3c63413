package fm.seda.storage.activity;

import static java.util.stream.Collectors.groupingBy;

import fm.seda.domain.Affinity;
import fm.seda.domain.Interaction;
import fm.seda.domain.ItemRef;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * What some interactions of one person with one item add to their affinity. The order in which they
 * happened or arrive makes no difference.
 *
 * @param counts by wire name of the interaction type
 * @param weeks by week since 1970, only the latest {@link #WEEKS_KEPT}
 * @param weight as of {@code lastAt}
 */
record AffinityChange(
    UUID userId,
    ItemRef item,
    Map<String, Integer> counts,
    Map<String, Integer> weeks,
    double weight,
    Instant lastAt) {

  /** Counts by week reach back this far from the latest interaction. */
  static final int WEEKS_KEPT = 13;

  private static final long SECONDS_PER_WEEK = TimeUnit.DAYS.toSeconds(7);

  private record Key(UUID userId, ItemRef item) {}

  /** One change for each person and item, always in the same order. */
  static List<AffinityChange> of(Collection<Interaction> interactions) {
    return interactions.stream()
        .collect(groupingBy(it -> new Key(it.userId(), it.item())))
        .entrySet()
        .stream()
        .map(entry -> summed(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(AffinityChange::userId).thenComparing(AffinityChange::item))
        .toList();
  }

  /** The number of the week, since 1970, that this moment lies in. */
  static long week(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), SECONDS_PER_WEEK);
  }

  private static AffinityChange summed(Key key, List<Interaction> interactions) {
    var last =
        interactions.stream().map(Interaction::occurredAt).max(Instant::compareTo).orElseThrow();
    var counts = new TreeMap<String, Integer>();
    var weeks = new TreeMap<String, Integer>();
    var weight = 0.0;
    for (var interaction : interactions) {
      var at = interaction.occurredAt();
      counts.merge(interaction.type().wireName(), 1, Integer::sum);
      if (week(at) > week(last) - WEEKS_KEPT) {
        weeks.merge(Long.toString(week(at)), 1, Integer::sum);
      }
      weight += interaction.type().tasteWeight() * Affinity.decay(at, last);
    }
    return new AffinityChange(key.userId(), key.item(), counts, weeks, weight, last);
  }
}
