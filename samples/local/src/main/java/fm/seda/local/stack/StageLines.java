package fm.seda.local.stack;

import fm.seda.datasets.Progress;

/** A line whenever a tenth of a stage is done, which reads well in a terminal and in a log. */
public final class StageLines implements Progress {

  private static final int PARTS = 10;

  private final Console console;
  private final String part;
  private final long worthParts;
  private String stage = "";
  private long rows;
  private long done;

  /**
   * Says it about this part of the system.
   *
   * @param worthParts stages with fewer rows are over before anybody looks
   */
  public StageLines(Console console, String part, long worthParts) {
    this.console = console;
    this.part = part;
    this.worthParts = worthParts;
  }

  @Override
  public synchronized void begin(String stage, long rows) {
    this.stage = stage;
    this.rows = rows;
    this.done = 0;
    console.say(part, "%,d %s".formatted(rows, stage));
  }

  @Override
  public synchronized void advance(long more) {
    var before = PARTS * done / Math.max(1, rows);
    done += more;
    var now = PARTS * done / Math.max(1, rows);
    if (rows >= worthParts && now > before) {
      console.say(part, "%,d of %,d %s".formatted(done, rows, stage));
    }
  }
}
