package fm.seda.evaluation;

import fm.seda.evaluation.known.TagVectors;
import fm.seda.evaluation.known.Training;
import fm.seda.evaluation.metric.Coverage;
import fm.seda.evaluation.metric.HitRate;
import fm.seda.evaluation.metric.IntraListDiversity;
import fm.seda.evaluation.metric.Metric;
import fm.seda.evaluation.metric.Ndcg;
import fm.seda.evaluation.metric.NovelShare;
import fm.seda.evaluation.metric.Novelty;
import fm.seda.evaluation.metric.Precision;
import fm.seda.evaluation.metric.Recall;
import fm.seda.evaluation.metric.ReciprocalRank;
import fm.seda.evaluation.metric.RunMetric;
import fm.seda.evaluation.metric.TailShare;
import fm.seda.evaluation.ranking.RankedList;
import fm.seda.evaluation.ranking.Run;
import fm.seda.evaluation.ranking.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** People, items and lists by chance, the same for the same seed. */
final class SomeWorld {

  static final int ITEMS = 40;

  private final Random random;
  final Map<String, Set<String>> had = new LinkedHashMap<>();
  final Map<String, Truth> truths = new LinkedHashMap<>();
  final List<RankedList> lists = new ArrayList<>();
  private final Map<String, Set<String>> genres = new HashMap<>();
  private final Map<String, Map<String, Integer>> tags = new HashMap<>();
  private final Map<String, Set<String>> topGenres = new HashMap<>();

  SomeWorld(long seed) {
    random = new Random(seed);
    for (int i = 0; i < ITEMS; i++) {
      genres.put("i" + i, some("g", 5, 3));
      var counts = new HashMap<String, Integer>();
      some("t", 8, 4).forEach(tag -> counts.put(tag, 1 + random.nextInt(9)));
      tags.put("i" + i, counts);
    }
    for (int i = 0; i < 1 + random.nextInt(12); i++) {
      var person = "p" + i;
      had.put(person, some("i", ITEMS, 10));
      topGenres.put(person, some("g", 5, 3));
      var relevant = some("i", ITEMS, 15);
      if (!relevant.isEmpty()) {
        truths.put(person, new Truth(relevant));
      }
      if (random.nextInt(5) > 0) {
        lists.add(new RankedList(person, shuffled().subList(0, random.nextInt(ITEMS))));
      }
    }
  }

  private Set<String> some(String prefix, int of, int atMost) {
    var some = new HashSet<String>();
    for (int i = random.nextInt(atMost + 1); i > 0; i--) {
      some.add(prefix + random.nextInt(of));
    }
    return some;
  }

  private List<String> shuffled() {
    var items = new ArrayList<>(IntStream.range(0, ITEMS).mapToObj(i -> "i" + i).toList());
    Collections.shuffle(items, random);
    return items;
  }

  Training training() {
    return new Training(had);
  }

  Evaluation evaluation() {
    return new Evaluation(truths);
  }

  Run run() {
    return new Run(lists);
  }

  List<Metric> metrics(int k) {
    return List.of(
        new Precision(k),
        new Recall(k),
        new Ndcg(k),
        new ReciprocalRank(k),
        new HitRate(k),
        new NovelShare(k, training(), genres, topGenres));
  }

  List<RunMetric> runMetrics(int k) {
    return List.of(
        new Coverage(k, ITEMS),
        new Novelty(k, training()),
        new TailShare(k, training()),
        new IntraListDiversity(k, new TagVectors(tags)));
  }

  TagVectors tagVectors() {
    return new TagVectors(tags);
  }

  /** The same people, their lists and what is known of them, in another order. */
  void reorder(long seed) {
    var other = new Random(seed);
    Collections.shuffle(lists, other);
    reorder(had, other);
    reorder(truths, other);
  }

  private static <V> void reorder(Map<String, V> map, Random other) {
    var people = new ArrayList<>(map.keySet());
    Collections.shuffle(people, other);
    var copy = new LinkedHashMap<String, V>();
    people.forEach(person -> copy.put(person, map.get(person)));
    map.clear();
    map.putAll(copy);
  }
}
