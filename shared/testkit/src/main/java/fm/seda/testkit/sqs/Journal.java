package fm.seda.testkit.sqs;

/** Where a change is written before it happens. */
interface Journal extends AutoCloseable {

  /** Returns when the change would survive the end of this process. */
  void append(Change change);

  @Override
  void close();

  /** Forgets everything: for servers that live only in memory. */
  static Journal none() {
    return new Journal() {
      @Override
      public void append(Change change) {}

      @Override
      public void close() {}
    };
  }
}
