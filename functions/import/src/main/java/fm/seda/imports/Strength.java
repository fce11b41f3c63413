package fm.seda.imports;

import fm.seda.providers.Section;

/** How much somebody likes what stands at a place of a section. */
final class Strength {

  /** From here on it makes no difference how far down something stands. */
  private static final double LOWEST_PLACE = 50;

  private Strength() {}

  /** At most 1; half of what the first entry has for what stands far below. */
  static double of(Section section, int place) {
    return section.weight() * (1 - 0.5 * Math.min(place, LOWEST_PLACE) / LOWEST_PLACE);
  }
}
