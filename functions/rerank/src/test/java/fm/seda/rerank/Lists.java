package fm.seda.rerank;

import static java.lang.Double.parseDouble;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fm.seda.storage.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Everybody's lists, to be held against what another run made of the same. */
record Lists(Map<String, List<Card>> byPersonAndSurface) {

  private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+(E-?\\d+)?");

  /** What a signal said and how much it counts, in hundred-millionths. */
  private static final Pattern SIGNAL = Pattern.compile("([a-z]) (\\d+) (\\d+)");

  /**
   * Likenesses are of single precision and are summed in another order where there are many; what
   * is left of that grows where signals are stretched.
   */
  private static final double PRECISION = 1e-5;

  /**
   * @param why every number of it
   * @param where what goes by its place in the list
   */
  record Card(String list, String item, String why, String where) {

    private boolean isLike(Card other) {
      return item.equals(other.item) && where.equals(other.where) && saysTheSameAs(other);
    }

    private boolean saysTheSameAs(Card other) {
      var numbers = numbers();
      var others = other.numbers();
      return NUMBER.matcher(why).replaceAll("#").equals(NUMBER.matcher(other.why).replaceAll("#"))
          && IntStream.range(0, numbers.length)
              .allMatch(i -> Math.abs(numbers[i] - others[i]) < PRECISION);
    }

    private double[] numbers() {
      return NUMBER.matcher(why).results().mapToDouble(it -> parseDouble(it.group())).toArray();
    }
  }

  /** As they are stored now. */
  static Lists of(TestDatabase db) {
    return db.owner()
        .asJob(sql ->
            sql.createQuery(
                    """
                    select user_id || ' ' || surface as list, entity_type || ' ' || entity_id as item,
                           concat_ws(' ', score, model_version, created_at, expires_at,
                                     context::jsonb - 'rank' - 'chance') as why,
                           concat_ws(' ', rank, context ->> 'chance') as place
                    from recommendations order by user_id, surface, rank\
                    """)
                .map((row, _) ->
                    new Card(
                        row.getString("list"),
                        row.getString("item"),
                        SIGNAL.matcher(row.getString("why")).replaceAll("$1 $2.0E-8 $3.0E-8"),
                        row.getString("place")))
                .collect(
                    collectingAndThen(groupingBy(Card::list, TreeMap::new, toList()), Lists::new)));
  }

  List<Card> cards() {
    return byPersonAndSurface.values().stream().flatMap(List::stream).toList();
  }

  /** The cards that are in both and say something else. */
  List<String> changed(Lists other) {
    return byPersonAndSurface.entrySet().stream()
        .flatMap(list -> {
          var others = other.of(list.getKey()).stream().collect(toMap(Card::item, card -> card));
          return list.getValue().stream()
              .filter(card -> others.containsKey(card.item()))
              .filter(card -> !card.saysTheSameAs(others.get(card.item())))
              .map(card -> card + "\nbecame\n" + others.get(card.item()));
        })
        .toList();
  }

  /** The lists that are not the same card by card. */
  List<String> reordered(Lists other) {
    return byPersonAndSurface.entrySet().stream()
        .filter(list -> !alike(list.getValue(), other.of(list.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean alike(List<Card> one, List<Card> other) {
    return one.size() == other.size()
        && IntStream.range(0, one.size()).allMatch(i -> one.get(i).isLike(other.get(i)));
  }

  private List<Card> of(String list) {
    return byPersonAndSurface.getOrDefault(list, List.of());
  }
}
