package fm.seda.datasets;

/** Is told how far a long job has come; called from several threads. */
public interface Progress {

  /** Tells nobody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(String stage, long rows) {}

        @Override
        public void advance(long rows) {}
      };

  /** The next stage begins and will handle this many rows. */
  void begin(String stage, long rows);

  /** This many more rows of the stage are done. */
  void advance(long rows);
}
