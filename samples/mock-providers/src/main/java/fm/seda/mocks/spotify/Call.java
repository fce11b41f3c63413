package fm.seda.mocks.spotify;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.api.Page;
import fm.seda.mocks.api.Parameters;
import fm.seda.mocks.api.Places;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.api.Refused;
import fm.seda.mocks.oauth.Grant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One question to the Web API.
 *
 * @param places what stands in the path
 * @param base where the Web API is, {@code http://…/spotify/v1}
 */
record Call(Question question, Places places, Grant grant, String base, Fault fault) {

  private static final int MOST_OFFSET = 100_000;

  Parameters query() {
    return question.query();
  }

  /** Whose account it is about. */
  String account() {
    return grant
        .account()
        .orElseThrow(() -> new Refused(401, "Valid user authentication required"));
  }

  boolean mayRead(String scope) {
    return grant.scopes().contains(scope);
  }

  /** The country asked about. */
  Optional<String> market() {
    var market = query().get("market");
    if (market.isPresent() && !market.get().matches("[A-Z]{2}|from_token")) {
      throw new Refused(400, "Invalid market code");
    }
    return market;
  }

  int limit(int usual, int most) {
    return query().whole("limit", 1, most, usual, () -> new Refused(400, "Invalid limit"));
  }

  int offset() {
    return query().whole("offset", 0, MOST_OFFSET, 0, () -> new Refused(400, "Invalid offset"));
  }

  /** A page of these as Spotify has them, with the addresses of the ones before and after. */
  <T> Document page(List<T> all, int limit, Function<T, Document> shape) {
    return page(question.path().replaceFirst("^/v1", base), query(), all, limit, offset(), shape);
  }

  /** The first page of something that has an address of its own. */
  <T> Document firstPage(String href, List<T> all, int limit, Function<T, Document> shape) {
    return page(href, Parameters.NONE, all, limit, 0, shape);
  }

  private <T> Document page(
      String href,
      Parameters asked,
      List<T> all,
      int limit,
      int offset,
      Function<T, Document> shape) {
    var page = Page.of(all, offset, limit, fault);
    var before = Math.max(0, offset - limit);
    return Document.with("href", at(href, asked, offset, limit))
        .and("items", items(page.items(), shape))
        .and("limit", limit)
        .and("next", page.hasNext() ? at(href, asked, offset + limit, limit) : null)
        .and("offset", offset)
        .and("previous", offset > 0 ? at(href, asked, before, limit) : null)
        .and("total", all.size());
  }

  // a partial page also has something that is nothing, as it happens with what was taken down
  private <T> List<Document> items(List<T> items, Function<T, Document> shape) {
    var shown = new ArrayList<>(items.stream().map(shape).toList());
    if (fault == Fault.PARTIAL && !shown.isEmpty()) {
      Collections.fill(shown.subList(shown.size() - 1, shown.size()), null);
    }
    return shown;
  }

  private static String at(String href, Parameters asked, int offset, int limit) {
    return href + "?" + asked.with("offset", offset).with("limit", limit).encoded();
  }
}
