package fm.seda.mocks.oauth;

/** No code, or no token; each provider has its own words for why. */
public final class Objected extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Objection why;

  /** For this reason. */
  public Objected(Objection why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  /** Why. */
  public Objection why() {
    return why;
  }
}
