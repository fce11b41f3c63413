package fm.seda.local.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;

/** Tells whoever started the stack what is going on. */
public final class Console {

  private final PrintStream out;
  private final InstantSource clock;

  /** Writes here, whatever happens to standard output later. */
  public Console(PrintStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
  }

  /** One line. */
  public void say(String line) {
    out.println(line);
    out.flush();
  }

  /** A line about one part. */
  public void say(String part, String line) {
    say("  %-10s %s".formatted(part, line));
  }

  /** Does something and says afterwards how long it took. */
  public <T, X extends Exception> T timed(String part, String what, Work<T, X> work) throws X {
    var started = clock.instant();
    var result = work.run();
    var took = Duration.between(started, clock.instant());
    say(part, String.format(Locale.ROOT, "%s (%.1f s)", what, took.toMillis() / 1000.0));
    return result;
  }

  /** Something that takes a while. */
  public interface Work<T, X extends Exception> {
    T run() throws X;
  }
}
