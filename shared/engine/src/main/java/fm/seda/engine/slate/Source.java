package fm.seda.engine.slate;

import java.util.Locale;

/** How an answer came about, best first. */
public enum Source {
  /** Ranked before and kept in the cache. */
  CACHE,
  /** Ranked before and kept in the database. */
  DB,
  /** Ranked just now. */
  LIVE,
  /** The most popular in the person's genres, because ranking failed or found nothing. */
  GENRE,
  /** Any items, because there was nothing else to go by. */
  RANDOM;

  /** {@code "live"} for {@link #LIVE}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
