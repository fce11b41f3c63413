package fm.seda.mocks.embeddings;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Refused;
import fm.seda.mocks.api.Reply;

/** OpenAI says no. */
final class OpenAiRefusal {

  private OpenAiRefusal() {}

  static Reply of(Refused why) {
    return Document.with(
            "error",
            Document.with("message", why.words())
                .and("type", type(why.status()))
                .and("param", null)
                .and("code", why.reason().isEmpty() ? null : why.reason()))
        .reply(why.status());
  }

  private static String type(int status) {
    if (status >= 500) {
      return "server_error";
    }
    return status == 429 ? "requests" : "invalid_request_error";
  }
}
