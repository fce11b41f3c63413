package fm.seda.storage.slates;

/** Who had a list ranked, as the column {@code source} says it. */
enum Origin {
  /** The nightly run. */
  BATCH("batch"),
  /** Something that just happened, or somebody who is waiting. */
  REAL_TIME("real-time");

  private final String column;

  Origin(String column) {
    this.column = column;
  }

  String column() {
    return column;
  }
}
