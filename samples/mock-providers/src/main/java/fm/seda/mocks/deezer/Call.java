package fm.seda.mocks.deezer;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.api.Page;
import fm.seda.mocks.api.Places;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.oauth.Grant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One question to the API.
 *
 * @param base where it is, {@code http://…/deezer}
 * @param given what its token allows, if it has one
 */
record Call(Question question, Places places, String base, Optional<Grant> given, Fault fault) {

  private static final int USUAL = 25;
  private static final int MOST = 100;

  /** What the person it is about allowed. */
  Grant grant() {
    return given.filter(it -> it.account().isPresent()).orElseThrow(Refusal.NO_TOKEN::thrown);
  }

  String account() {
    return grant().account().orElseThrow(Refusal.NO_TOKEN::thrown);
  }

  /** A page of these as Deezer has them; what is asked too much is made less. */
  <T> Document page(List<T> all, Function<T, Document> shape) {
    var limit = Math.clamp(number("limit", USUAL), 1, MOST);
    var index = Math.max(0, number("index", 0));
    var page = Page.of(all, index, limit, fault);
    var answer =
        Document.with("data", page.items().stream().map(shape).toList()).and("total", all.size());
    answer.andIf(index > 0, "prev", at(Math.max(0, index - limit), limit));
    return answer.andIf(page.hasNext(), "next", at(index + limit, limit));
  }

  private int number(String name, int otherwise) {
    if (question.query().get(name).isEmpty()) {
      return otherwise;
    }
    return question.query().whole(name).orElseThrow(Refusal.BAD_PARAMETER::thrown);
  }

  // the token stays in the address, as Deezer does it
  private String at(int index, int limit) {
    return base
        + question.path()
        + "?"
        + question.query().with("limit", limit).with("index", index).encoded();
  }
}
