package fm.seda.embeddings.remote;

/** The provider does not take what it was asked, and would not take it the next time either. */
public final class ProviderRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  ProviderRefused(String provider, int status, String complaint) {
    super(
        "%s refused with status %d%s; %s"
            .formatted(
                provider, status, complaint.isEmpty() ? "" : ": " + complaint, remedy(status)));
    this.status = status;
  }

  /** The status of its answer. */
  public int status() {
    return status;
  }

  private static String remedy(int status) {
    return switch (status) {
      case 401, 403 -> "check the key it is asked with";
      case 402, 429 -> "check what the account may spend";
      case 404 -> "check its address and that it still has this model";
      default -> "it does not understand the question, so the adapter must be looked at";
    };
  }
}
