package fm.seda.storage.vectors;

import fm.seda.storage.session.SqlFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether a filter leaves many rows or few. Counting is cheap but not free, and people share
 * their filters, so an answer is kept for some minutes. Safe for use by several threads.
 */
final class Selectivity {

  private static final String COUNT = SqlFile.read(Selectivity.class, "count.sql");
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int REMEMBERED = 2_000;

  private final int many;
  private final Clock clock;
  private final Map<Filter, Counted> answers = new Latest();

  /** From {@code many} rows on, a filter is wide. */
  Selectivity(int many, Clock clock) {
    this.many = many;
    this.clock = clock;
  }

  boolean isWide(Filter filter, Handle handle) {
    var now = clock.instant();
    var known = recall(filter);
    if (known == null || known.at().plus(KEPT).isBefore(now)) {
      known = new Counted(count(filter, handle) >= many, now);
      remember(filter, known);
    }
    return known.wide();
  }

  private long count(Filter filter, Handle handle) {
    return filter.bind(handle.createQuery(COUNT)).bind("cap", many).mapTo(Long.class).one();
  }

  private @Nullable Counted recall(Filter filter) {
    synchronized (answers) {
      return answers.get(filter);
    }
  }

  private void remember(Filter filter, Counted counted) {
    synchronized (answers) {
      answers.put(filter, counted);
    }
  }

  private record Counted(boolean wide, Instant at) {}

  /** Forgets what was not asked for longest. */
  private static final class Latest extends LinkedHashMap<Filter, Counted> {
    private static final long serialVersionUID = 1L;

    Latest() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Entry<Filter, Counted> eldest) {
      return size() > REMEMBERED;
    }
  }
}
