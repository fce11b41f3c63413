package fm.seda.storage.listeners;

import fm.seda.domain.TasteCentre;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Puts the centres of a taste together, which the database keeps in two columns. */
final class Centres {

  private Centres() {}

  static List<TasteCentre> of(List<float[]> directions, IntToDoubleFunction shares) {
    var centres = new ArrayList<TasteCentre>(directions.size());
    for (int i = 0; i < directions.size(); i++) {
      centres.add(new TasteCentre(directions.get(i), shares.applyAsDouble(i)));
    }
    return List.copyOf(centres);
  }
}
