package fm.seda.mocks.youtube;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Refused;
import fm.seda.mocks.api.Reply;
import java.util.List;

/** How Google says no. */
enum Refusal {
  NO_IDENTITY(
      403,
      "global",
      "forbidden",
      "PERMISSION_DENIED",
      "Method doesn't allow unregistered callers (callers without established identity). Please use"
          + " API Key or other form of API consumer identity to call this API."),
  BAD_TOKEN(
      401,
      "global",
      "authError",
      "UNAUTHENTICATED",
      "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie"
          + " or other valid authentication credential."),
  NO_SCOPE(
      403,
      "global",
      "insufficientPermissions",
      "PERMISSION_DENIED",
      "Request had insufficient authentication scopes."),
  QUOTA(
      403,
      "youtube.quota",
      "quotaExceeded",
      "",
      "The request cannot be completed because you have exceeded your"
          + " <a href=\"/youtube/v3/getting-started#quota\">quota</a>."),
  TOO_FAST(
      429,
      "usageLimits",
      "rateLimitExceeded",
      "RESOURCE_EXHAUSTED",
      "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute'."),
  NO_PART(400, "global", "required", "INVALID_ARGUMENT", "Required parameter: part"),
  NO_FILTER(
      400,
      "youtube.parameter",
      "missingRequiredParameter",
      "",
      "No filter selected. Expected one of the filters of this method."),
  BAD_NUMBER(
      400,
      "global",
      "invalidParameter",
      "INVALID_ARGUMENT",
      "Invalid value for maxResults. Values must be within the range: [0, 50]"),
  BAD_PAGE(
      400,
      "youtube.parameter",
      "invalidPageToken",
      "",
      "The request specifies an invalid page token."),
  NO_PLAYLIST(
      404,
      "youtube.playlistItem",
      "playlistNotFound",
      "",
      "The playlist identified with the request's <code>playlistId</code> parameter cannot be"
          + " found."),
  NO_ROUTE(404, "global", "notFound", "", "The requested URL was not found on this server."),
  BUSY(503, "global", "backendError", "UNAVAILABLE", "Backend Error");

  private final int code;
  private final String domain;
  private final String reason;
  private final String status;
  private final String message;

  Refusal(int code, String domain, String reason, String status, String message) {
    this.code = code;
    this.domain = domain;
    this.reason = reason;
    this.status = status;
    this.message = message;
  }

  Refused thrown() {
    return new Refused(code, name(), message);
  }

  Reply reply() {
    return reply(code);
  }

  Reply reply(int otherCode) {
    var error = Document.with("message", message).and("domain", domain).and("reason", reason);
    return Document.with(
            "error",
            Document.with("code", otherCode)
                .and("message", message)
                .and("errors", List.of(error))
                .andIf(!status.isEmpty(), "status", status))
        .reply(otherCode);
  }
}
