package fm.seda.providers;

/** The provider does not answer this question, and would not the next time either. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String complaint;

  /** With what it said about it. */
  public Refused(String provider, int status, String complaint) {
    super(
        "%s refused with status %d%s; %s"
            .formatted(
                provider, status, complaint.isEmpty() ? "" : ": " + complaint, remedy(status)));
    this.status = status;
    this.complaint = complaint;
  }

  /** Whether it does not know who asks. */
  public boolean isUnknown() {
    return status == 401;
  }

  /** What the provider said about it; empty if nothing. */
  public String complaint() {
    return complaint;
  }

  private static String remedy(int status) {
    return switch (status) {
      case 401 -> "check the credentials it is asked with";
      case 403 -> "check what the app and its token may do";
      case 400, 414, 422 -> "it does not understand the question, so the adapter must be looked at";
      default -> "check its address";
    };
  }
}
