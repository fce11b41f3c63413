package fm.seda.evaluate.data;

import java.util.Comparator;

/** Ids are whole numbers, kept as they are written. */
public final class Ids {

  /** By number, so that files read as people expect. */
  public static final Comparator<String> ORDER =
      Comparator.<String>comparingLong(Long::parseLong).thenComparing(Comparator.naturalOrder());

  private Ids() {}
}
