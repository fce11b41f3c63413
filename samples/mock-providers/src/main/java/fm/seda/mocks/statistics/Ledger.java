package fm.seda.mocks.statistics;

import fm.seda.mocks.api.Answer.Work;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;

/** Counts what one API is asked for. */
public final class Ledger {

  /** The status of what was never answered. */
  public static final int NEVER_ANSWERED = 0;

  private final Pace pace;
  private final Peak second;
  private final Outcomes outcomes = new Outcomes();
  private final BatchSizes batches = new BatchSizes();
  private final Set<Long> seen = new HashSet<>();
  private long calls;
  private long ok;
  private long failed;
  private long tooFast;
  private long texts;
  private long tokens;
  private int underWay;
  private int peak;

  Ledger(InstantSource clock) {
    pace = new Pace(clock);
    second = new Peak(clock);
  }

  /** A call has come. */
  public synchronized void begin() {
    calls++;
    pace.tick();
    second.tick();
    underWay++;
    peak = Math.max(peak, underWay);
  }

  /** A call is over, before its answer is read by anybody. */
  public synchronized void end(String route, int status, boolean well) {
    underWay--;
    outcomes.add(route, status == NEVER_ANSWERED ? "none" : Integer.toString(status));
    if (well) {
      ok++;
    } else {
      failed++;
    }
  }

  /** Somebody asked more often than they may. */
  public synchronized void tooFast() {
    tooFast++;
  }

  /** This is paid for. */
  public synchronized void paid(Work work) {
    texts += work.texts().size();
    tokens += work.tokens();
    batches.add(work.texts().size());
    work.texts().forEach(text -> seen.add(Fingerprint.of(text)));
  }

  synchronized Figures figures() {
    return new Figures(
        calls,
        ok,
        failed,
        tooFast,
        outcomes.byStatus(),
        outcomes.byRoute(),
        texts,
        seen.size(),
        tokens,
        batches.figures(),
        pace.perSecond(),
        second.most(),
        peak);
  }

  /** Forgets everything but what is under way. */
  synchronized void reset() {
    pace.reset();
    second.reset();
    outcomes.reset();
    batches.reset();
    seen.clear();
    calls = underWay;
    ok = 0;
    failed = 0;
    tooFast = 0;
    texts = 0;
    tokens = 0;
    peak = underWay;
  }
}
