package fm.seda.mocks.control;

import fm.seda.mocks.api.Api;
import fm.seda.mocks.api.Json;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.api.Reply;
import fm.seda.mocks.faults.Faults;
import fm.seda.mocks.statistics.Statistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is asked of the mocks themselves. */
public final class Control {

  private final List<Api> apis;
  private final Faults faults;
  private final Statistics statistics;
  private final GrantControl grants;

  /** For these. */
  public Control(List<Api> apis, Faults faults, Statistics statistics) {
    this.apis = apis;
    this.faults = faults;
    this.statistics = statistics;
    grants = new GrantControl(apis);
  }

  /** Does it, or says what can be done. */
  public Reply answer(Question question) {
    try {
      return grants.answer(question).orElseGet(() -> other(question));
    } catch (BadWish why) {
      return problem(400, String.valueOf(why.getMessage()), why.remedy());
    }
  }

  private Reply other(Question question) {
    return switch (question.route()) {
      case "GET /health" -> json(Map.of("status", "up", "apis", names()));
      case "GET /control/stats" -> json(statistics.figures());
      case "DELETE /control/stats" -> {
        statistics.reset();
        yield json(statistics.figures());
      }
      case "GET /control/faults" -> json(moods());
      case "PUT /control/faults" -> put(question);
      case "DELETE /control/faults" -> {
        faults.clear();
        yield json(moods());
      }
      default ->
          problem(
              404,
              question.route() + " is nothing here",
              "use GET /health, GET or DELETE /control/stats, GET, PUT or DELETE /control/faults, "
                  + GrantControl.ROUTES
                  + ", or an API below /"
                  + String.join(", /", names()));
    };
  }

  private Reply put(Question question) {
    var wish = FaultWish.read(question.body(), apis);
    faults.set(wish.api(), wish.mood());
    return json(Map.of(wish.api().name(), MoodShown.of(wish.mood())));
  }

  private Map<String, MoodShown> moods() {
    var moods = new TreeMap<String, MoodShown>();
    apis.forEach(api -> moods.put(api.name(), MoodShown.of(faults.of(api))));
    return moods;
  }

  private List<String> names() {
    return apis.stream().map(Api::name).toList();
  }

  private static Reply json(Object document) {
    return Reply.json(200, Json.write(document));
  }

  private static Reply problem(int status, String detail, String remedy) {
    return Reply.json(
        status, Json.write(Map.of("status", status, "detail", detail, "remedy", remedy)));
  }
}
