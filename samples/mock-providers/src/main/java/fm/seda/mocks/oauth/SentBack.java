package fm.seda.mocks.oauth;

/** A wish that cannot be granted, told to the program that had it and not to the person. */
public final class SentBack extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Wish wish;
  private final String error;
  private final String words;

  SentBack(Wish wish, String error, String words) {
    super(words, null, false, false);
    this.wish = wish;
    this.error = error;
    this.words = words;
  }

  String address() {
    return wish.returning("error", error, "error_description", words);
  }
}
