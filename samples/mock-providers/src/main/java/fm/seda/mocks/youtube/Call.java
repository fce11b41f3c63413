package fm.seda.mocks.youtube;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.api.Page;
import fm.seda.mocks.api.Parameters;
import fm.seda.mocks.catalogue.Names;
import fm.seda.mocks.oauth.Grant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One question to the Data API.
 *
 * @param given what its token allows; nothing where it came with a key
 */
record Call(Parameters query, Optional<Grant> given, Fault fault) {

  private static final int USUAL = 5;
  private static final int MOST = 50;
  private static final Set<String> READING =
      Set.of(
          Consent.SCOPE + "youtube",
          Consent.SCOPE + "youtube.readonly",
          Consent.SCOPE + "youtube.force-ssl");

  /** Whose account it is about. */
  String account() {
    var grant = given.orElseThrow(Refusal.BAD_TOKEN::thrown);
    if (grant.scopes().stream().noneMatch(READING::contains)) {
      throw Refusal.NO_SCOPE.thrown();
    }
    return grant.account().orElseThrow(Refusal.BAD_TOKEN::thrown);
  }

  boolean asksFor(String filter) {
    return query.get(filter).isPresent();
  }

  boolean isMine() {
    return query.says("mine", "true");
  }

  Set<String> parts() {
    return Arrays.stream(query.get("part").orElseThrow(Refusal.NO_PART::thrown).split(","))
        .map(String::strip)
        .collect(Collectors.toSet());
  }

  /** The ids asked for, at most fifty. */
  List<String> ids() {
    var ids = List.of(query.get("id", "").split(","));
    if (ids.size() > MOST) {
      throw Refusal.BAD_NUMBER.thrown();
    }
    return ids;
  }

  /** A page of these as YouTube has them; the tokens of the ones before and behind say nothing. */
  <T> Document page(String kind, List<T> all, Function<T, Document> shape) {
    var limit = query.whole("maxResults", 0, MOST, USUAL, Refusal.BAD_NUMBER::thrown);
    var offset = query.get("pageToken").map(Call::offset).orElse(0);
    var page = Page.of(all, offset, limit, fault);
    return Document.with("kind", "youtube#" + kind + "ListResponse")
        .and("etag", etag(kind, offset))
        .andIf(limit > 0 && page.hasNext(), "nextPageToken", token(offset + limit))
        .andIf(offset > 0, "prevPageToken", token(Math.max(0, offset - limit)))
        .and("pageInfo", Document.with("totalResults", all.size()).and("resultsPerPage", limit))
        .and("items", page.items().stream().map(shape).toList());
  }

  /** A resource with those of its parts that are asked for. */
  Document resource(String kind, String id, Document allParts) {
    var resource = Document.with("kind", "youtube#" + kind).and("etag", etag(id, 0)).and("id", id);
    var wanted = parts();
    allParts.fields().forEach((part, value) -> resource.andIf(wanted.contains(part), part, value));
    return resource;
  }

  private static String etag(String of, int nth) {
    return Names.base64("youtube/etag/" + of, nth, 27);
  }

  private static String token(int offset) {
    return "C" + Integer.toString(offset, 36).toUpperCase(Locale.ROOT) + "QAA";
  }

  private static int offset(String token) {
    if (!token.matches("C[0-9A-Z]{1,5}QAA")) {
      throw Refusal.BAD_PAGE.thrown();
    }
    return Integer.parseInt(token.substring(1, token.length() - 3), 36);
  }
}
