package fm.seda.train;

import fm.seda.collaborative.dense.LinearAlgebra;
import fm.seda.collaborative.nearest.Shortlist;
import fm.seda.collaborative.sparse.SparseRows;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Judges what was learnt by what was held out. */
record Judge(HeldOut heldOut) {

  /** Of fewer people an average says nothing. */
  static final int FEWEST_PEOPLE = 50;

  private static final int LENGTH = 20;

  boolean hasEnoughToGoBy() {
    return heldOut.people().length >= FEWEST_PEOPLE;
  }

  Quality judge(Learnt learnt) {
    var fans = fans(heldOut.rest());
    return new Quality(
        heldOut.people().length,
        average(person -> learnt.factors().scores(person)),
        average(learnt.neighbours()::scores),
        average(_ -> fans.clone()));
  }

  private double average(IntFunction<float[]> scores) {
    // the people are shared among all processors already
    try (var _ = LinearAlgebra.onOneThread()) {
      return IntStream.range(0, heldOut.people().length)
          .parallel()
          .mapToDouble(i ->
              ndcg(
                  best(heldOut.people()[i], scores.apply(heldOut.people()[i])),
                  heldOut.items().get(i)))
          .average()
          .orElse(0);
    }
  }

  /** The best of what the training did not see them with. */
  private int[] best(int person, float[] scores) {
    heldOut.rest().row(person, (item, _) -> scores[item] = Float.NEGATIVE_INFINITY);
    var list = new Shortlist(LENGTH);
    list.consider(0, scores);
    return list.best().items();
  }

  private static double ndcg(int[] list, int[] truth) {
    double gained =
        IntStream.range(0, list.length)
            .filter(place -> IntStream.of(truth).anyMatch(item -> item == list[place]))
            .mapToDouble(Judge::gain)
            .sum();
    double possible =
        IntStream.range(0, Math.min(LENGTH, truth.length)).mapToDouble(Judge::gain).sum();
    return gained / possible;
  }

  // the first place is rank 1
  private static double gain(int place) {
    return 1 / Math.log(place + 2);
  }

  private static float[] fans(SparseRows known) {
    var fans = new float[known.columns()];
    for (int at = 0; at < known.count(); at++) {
      fans[known.column(at)]++;
    }
    return fans;
  }
}
