package fm.seda.local.gateway;

/** The gateway cannot listen. */
public final class GatewayException extends RuntimeException {
  private static final long serialVersionUID = 1;

  GatewayException(String message, Throwable cause) {
    super(message, cause);
  }
}
