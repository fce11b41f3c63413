package fm.seda.evaluate.cold;

/** What is known of somebody who is new. */
public enum Known {
  /** The genres they chose. */
  GENRES("genres"),
  /** Also who their friends are, and what those like. */
  GENRES_AND_FRIENDS("genres+friends");

  private final String text;

  Known(String text) {
    this.text = text;
  }

  /** As people write it. */
  @Override
  public String toString() {
    return text;
  }
}
