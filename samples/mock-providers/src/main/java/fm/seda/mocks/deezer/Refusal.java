package fm.seda.mocks.deezer;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Refused;
import fm.seda.mocks.api.Reply;

/** How Deezer says no: the status is that of success, the code tells. */
enum Refusal {
  QUOTA("Exception", "Quota limit exceeded", 4),
  NO_TOKEN(
      "OAuthException",
      "An active access token must be used to query information about the current user",
      200),
  BAD_TOKEN("OAuthException", "Invalid OAuth access token.", 300),
  BAD_PARAMETER("ParameterException", "Wrong parameter", 500),
  NO_PARAMETER("MissingParameterException", "Missing parameters: q", 501),
  NO_ROUTE("InvalidQueryException", "Unknown path components", 600),
  BUSY("Exception", "Service busy", 700),
  NO_DATA("DataException", "no data", 800);

  private final String type;
  private final String message;
  private final int code;

  Refusal(String type, String message, int code) {
    this.type = type;
    this.message = message;
    this.code = code;
  }

  Refused thrown() {
    return new Refused(200, name(), message);
  }

  Reply reply(int status) {
    var error = Document.with("type", type).and("message", message).and("code", code);
    return Document.with("error", error).reply(status);
  }
}
