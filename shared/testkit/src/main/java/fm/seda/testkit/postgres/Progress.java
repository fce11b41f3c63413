package fm.seda.testkit.postgres;

/** Hears what is being done, one short sentence at a time. */
@FunctionalInterface
public interface Progress {
  void step(String what);

  static Progress silent() {
    return what -> {};
  }
}
