package fm.seda.embeddings.remote;

/** The provider does not take what it was asked, and would not take it the next time either. */
final class ProviderRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;
  private static final int UNPROCESSABLE = 422;

  private final int status;

  ProviderRefused(String provider, int status, String complaint) {
    super(
        "%s refused with status %d%s; %s"
            .formatted(
                provider, status, complaint.isEmpty() ? "" : ": " + complaint, remedy(status)));
    this.status = status;
  }

  /** Whether it is about what was asked, and not about who asks. */
  boolean isAboutTheTexts() {
    return status == BAD_REQUEST || status == TOO_LARGE || status == UNPROCESSABLE;
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
