package fm.seda.mocks.apple;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.api.Page;
import fm.seda.mocks.api.Places;
import fm.seda.mocks.api.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One question. */
record Call(Question question, Places places, Fault fault) {

  private static final int MOST_OFFSET = 100_000;

  /** Which relations are wanted, of those that can be. */
  Set<String> include(Set<String> known) {
    var include =
        Arrays.stream(question.query().get("include", "").split(","))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.toSet());
    if (!known.containsAll(include)) {
      throw Refusal.BAD_INCLUDE.thrown();
    }
    return include;
  }

  /**
   * Some of these as Apple has them. The way to the next ones keeps the offset and nothing else.
   */
  <T> Document page(List<T> all, int usual, int most, Function<T, Document> shape) {
    var limit = question.query().whole("limit", 1, most, usual, Refusal.BAD_NUMBER::thrown);
    var offset = question.query().whole("offset", 0, MOST_OFFSET, 0, Refusal.BAD_NUMBER::thrown);
    var page = Page.of(all, offset, limit, fault);
    return Document.empty()
        .andIf(page.hasNext(), "next", question.path() + "?offset=" + (offset + limit))
        .and("data", page.items().stream().map(shape).toList())
        .and("meta", Document.with("total", all.size()));
  }
}
