package fm.seda.storage.taste;

import fm.seda.domain.TasteCentre;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The centres of a taste as {@code user_profiles} keeps them: only where there are several. */
record KeptCentres(List<TasteCentre> all) {

  /** The direction of the only one; empty where there are several or none. */
  Optional<float[]> only() {
    return all.size() == 1 ? Optional.of(all.getFirst().direction()) : Optional.empty();
  }

  private List<TasteCentre> several() {
    return all.size() > 1 ? all : List.of();
  }

  /** Their directions, each as pgvector reads it. */
  List<String> directions() {
    return several().stream().map(it -> Arrays.toString(it.direction())).toList();
  }

  /** Their shares, in the same order. */
  List<Float> shares() {
    return several().stream().map(it -> (float) it.share()).toList();
  }

  /** All of them as they are read again, with half the bits. */
  List<TasteCentre> readAgain() {
    return all.stream()
        .map(it -> new TasteCentre(halved(it.direction()), (float) it.share()))
        .toList();
  }

  private static float[] halved(float[] vector) {
    var halves = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      halves[i] = Float.float16ToFloat(Float.floatToFloat16(vector[i]));
    }
    return halves;
  }
}
