package fm.seda.mocks.apple;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Refused;
import fm.seda.mocks.api.Reply;
import fm.seda.mocks.catalogue.Names;
import java.util.List;
import java.util.Locale;

/** How Apple says no. */
enum Refusal {
  BAD_NUMBER(400, "40005", "Invalid Parameter Value", "Value must be an integer in the range"),
  BAD_INCLUDE(400, "40005", "Invalid Parameter Value", "This relationship cannot be included"),
  NO_FILTER(400, "40007", "Missing Parameter", "Supply ids or filter[isrc]"),
  TOO_MANY(400, "40005", "Invalid Parameter Value", "Too many values"),
  NO_DEVELOPER(401, "40100", "Unauthorized", "Invalid developer token"),
  NO_LISTENER(403, "40300", "Forbidden", "Invalid authentication"),
  NOT_FOUND(404, "40400", "Resource Not Found", "Resource with requested id was not found"),
  NOTHING_RELATED(404, "40403", "No Related Resources", "No related resources found for tracks"),
  TOO_FAST(429, "42900", "Too Many Requests", "The request rate limit was exceeded"),
  BUSY(503, "50300", "Service Unavailable", "The service is unavailable");

  private final int status;
  private final String code;
  private final String title;
  private final String detail;

  Refusal(int status, String code, String title, String detail) {
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
  }

  Refused thrown() {
    return new Refused(status, name(), detail);
  }

  Reply reply() {
    return reply(status);
  }

  Reply reply(int otherStatus) {
    var error =
        Document.with("id", Names.base62("apple/error/" + name(), 0, 26).toUpperCase(Locale.ROOT))
            .and("title", title)
            .and("detail", detail)
            .and("status", Integer.toString(otherStatus))
            .and("code", code);
    return Document.with("errors", List.of(error)).reply(otherStatus);
  }
}
