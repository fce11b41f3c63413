package fm.seda.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.evaluation.metric.IntraListDiversity;
import fm.seda.evaluation.metric.Ndcg;
import fm.seda.evaluation.metric.Novelty;
import fm.seda.evaluation.ranking.RankedList;
import fm.seda.evaluation.ranking.Run;
import fm.seda.evaluation.ranking.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MetricPropertiesTest {

  @Property(tries = 300)
  void everyMetricStaysInItsRange(@ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int k) {
    var world = new SomeWorld(seed);
    for (var metric : world.metrics(k)) {
      assertThat(world.evaluation().scores(metric, world.run()).byPerson().values())
          .as(metric.name())
          .allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0));
    }
    for (var metric : world.runMetrics(k)) {
      var most = metric instanceof Novelty ? bits(world.training().people()) : 1;
      assertThat(world.evaluation().of(metric, world.run()))
          .as(metric.name())
          .isBetween(0.0, most + 1e-12);
    }
  }

  private static double bits(int people) {
    return Math.log(people) / Math.log(2);
  }

  @Property(tries = 300)
  void aPerfectListHasAnNdcgOfOne(@ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int k) {
    var world = new SomeWorld(seed);
    var perfect =
        world.truths.entrySet().stream()
            .map(it -> new RankedList(it.getKey(), relevantFirst(it.getValue())))
            .toList();

    var scores = world.evaluation().scores(new Ndcg(k), new Run(perfect));

    assertThat(scores.byPerson().values())
        .allSatisfy(score -> assertThat(score).isCloseTo(1, within(1e-12)));
  }

  private static List<String> relevantFirst(Truth truth) {
    var items = new ArrayList<>(truth.items());
    items.addAll(List.of("irrelevant 1", "irrelevant 2"));
    return items;
  }

  @Property(tries = 300)
  void whatStandsBelowKChangesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int k) {
    var world = new SomeWorld(seed);
    var cut =
        new Run(world.lists.stream().map(it -> new RankedList(it.person(), it.top(k))).toList());
    var longer =
        new Run(
            cut.lists().stream().filter(it -> it.items().size() == k).map(this::longer).toList());
    var same = cut.among(longer.lists().stream().map(RankedList::person).toList());

    assertThat(all(world, k, longer)).isEqualTo(all(world, k, same));
  }

  private RankedList longer(RankedList list) {
    var items = new ArrayList<>(list.items());
    items.addAll(List.of("irrelevant 1", "irrelevant 2", "irrelevant 3"));
    return new RankedList(list.person(), items);
  }

  @Property(tries = 300)
  void theOrderOfPeopleChangesNothing(
      @ForAll long seed, @ForAll long order, @ForAll @IntRange(min = 1, max = 30) int k) {
    var world = new SomeWorld(seed);
    var before = all(world, k, world.run());

    world.reorder(order);

    assertThat(all(world, k, world.run())).isEqualTo(before);
  }

  @Property(tries = 200)
  void diversityIsThatOfAllPairsOneByOne(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int k) {
    var world = new SomeWorld(seed);
    var vectors = world.tagVectors();
    var metric = new IntraListDiversity(k, vectors);
    for (var list : world.lists) {
      var tagged = list.top(k).stream().map(vectors::of).flatMap(Optional::stream).toList();

      assertThat(metric.of(new Run(List.of(list)))).isCloseTo(meanDistance(tagged), within(1e-9));
    }
  }

  private static double meanDistance(List<Map<String, Double>> vectors) {
    var distances = new ArrayList<Double>();
    for (int i = 0; i < vectors.size(); i++) {
      for (int j = 0; j < i; j++) {
        var other = vectors.get(j);
        distances.add(
            1
                - vectors.get(i).entrySet().stream()
                    .mapToDouble(it -> it.getValue() * other.getOrDefault(it.getKey(), 0.0))
                    .sum());
      }
    }
    return distances.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private static List<Object> all(SomeWorld world, int k, Run run) {
    var all = new ArrayList<>();
    world
        .metrics(k)
        .forEach(metric -> {
          var scores = world.evaluation().scores(metric, run);
          all.add(scores);
          all.add(scores.mean());
        });
    world.runMetrics(k).forEach(metric -> all.add(world.evaluation().of(metric, run)));
    return all;
  }
}
