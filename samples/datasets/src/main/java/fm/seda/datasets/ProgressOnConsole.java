package fm.seda.datasets;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar per stage on the terminal's error stream. */
public final class ProgressOnConsole implements Progress, AutoCloseable {

  private @Nullable ProgressBar bar;

  @Override
  public synchronized void begin(String stage, long rows) {
    close();
    bar =
        new ProgressBarBuilder()
            .setTaskName("%-12s".formatted(stage))
            .setInitialMax(rows)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(500)
            .build();
  }

  @Override
  public synchronized void advance(long rows) {
    if (bar != null) {
      bar.stepBy(rows);
    }
  }

  /** Leaves the last bar as it stands. */
  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
