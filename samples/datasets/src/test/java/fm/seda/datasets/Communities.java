package fm.seda.datasets;

import java.time.Instant;

/** The communities that tests look at, made once. */
public final class Communities {

  public static final Instant DAY = Instant.parse("2026-01-01T00:00:00Z");
  public static final Community SMOKE = of(Size.SMOKE, 1);

  private static final class Medium {
    static final Community IT = of(Size.MEDIUM, 1);
  }

  private Communities() {}

  public static Community medium() {
    return Medium.IT;
  }

  public static Community of(Size size, long seed) {
    return new Community(new Recipe(size, seed, DAY));
  }
}
