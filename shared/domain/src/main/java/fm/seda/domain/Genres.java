package fm.seda.domain;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Rules for genre names: {@code " Deep House"} and {@code "deep house"} are one genre. */
public final class Genres {

  /** A person chooses at least this many before their first feed. */
  public static final int MINIMUM_AT_ONBOARDING = 3;

  private Genres() {}

  /** Lower case, composed Unicode, single spaces. */
  public static String normalise(String genre) {
    return Normalizer.normalize(genre, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** Normalised, without blanks and repeats, in the order given. */
  public static List<String> normalise(Collection<String> genres) {
    return genres.stream()
        .map(Genres::normalise)
        .filter(genre -> !genre.isEmpty())
        .distinct()
        .toList();
  }
}
