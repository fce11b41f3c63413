package fm.seda.local.stack;

import fm.seda.datasets.Progress;

/** A line whenever a tenth of a stage is done, which reads well in a terminal and in a log. */
final class StageLines implements Progress {

  private static final int PARTS = 10;

  /** Stages below this are over before anybody looks. */
  private static final long WORTH_PARTS = 5_000;

  private final Console console;
  private String stage = "";
  private long rows;
  private long done;

  StageLines(Console console) {
    this.console = console;
  }

  @Override
  public synchronized void begin(String stage, long rows) {
    this.stage = stage;
    this.rows = rows;
    this.done = 0;
    console.say("demo data", "%,d %s".formatted(rows, stage));
  }

  @Override
  public synchronized void advance(long more) {
    var before = PARTS * done / Math.max(1, rows);
    done += more;
    var now = PARTS * done / Math.max(1, rows);
    if (rows >= WORTH_PARTS && now > before) {
      console.say("demo data", "%,d of %,d %s".formatted(done, rows, stage));
    }
  }
}
