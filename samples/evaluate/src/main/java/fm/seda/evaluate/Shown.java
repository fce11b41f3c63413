package fm.seda.evaluate;

import fm.seda.datasets.Progress;
import fm.seda.datasets.ProgressOnConsole;
import fm.seda.local.stack.Console;
import fm.seda.local.stack.StageLines;
import java.util.Optional;

/**
 * How progress is shown.
 *
 * @param pause to be called before anything else is written
 */
record Shown(Progress progress, Runnable pause) {

  private static final long WORTH_LINES = 1_500;

  /** Bars where somebody watches, lines where they end in a file. */
  static Shown on(Console console) {
    if (Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent()) {
      var bars = new ProgressOnConsole();
      return new Shown(bars, bars::close);
    }
    return new Shown(new StageLines(console, "", WORTH_LINES), () -> {});
  }
}
