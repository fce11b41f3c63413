package fm.seda.mocks.server;

import fm.seda.mocks.api.Answer;
import fm.seda.mocks.api.Api;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.control.Control;
import fm.seda.mocks.faults.Faults;
import fm.seda.mocks.faults.Turn;
import fm.seda.mocks.statistics.Ledger;
import fm.seda.mocks.statistics.Statistics;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes a question to the API it is for, in the mood that API is in, and notes what came of it. */
public final class Desk {

  private final Map<String, Api> apis;
  private final Faults faults;
  private final Statistics statistics;
  private final Control control;

  /** For these APIs. */
  public Desk(List<Api> apis, Faults faults, Statistics statistics, Control control) {
    this.apis = apis.stream().collect(Collectors.toMap(Api::name, Function.identity()));
    this.faults = faults;
    this.statistics = statistics;
    this.control = control;
  }

  Delivery answer(Question question, Visitor visitor) throws InterruptedException {
    var api = apis.get(question.first());
    return api == null
        ? new Delivery.Whole(control.answer(question))
        : answer(api, question.below(), visitor);
  }

  // counted before it goes out, so that whoever has an answer finds it in the statistics
  private Delivery answer(Api api, Question question, Visitor visitor) throws InterruptedException {
    var ledger = statistics.of(api);
    ledger.begin();
    var status = Ledger.NEVER_ANSWERED;
    var well = false;
    try {
      var turn = faults.next(api);
      visitor.keepWaiting(turn.latency());
      if (turn.fault() == Fault.TIMEOUT) {
        visitor.outlast();
        return new Delivery.None();
      }
      var answer = answer(api, question, turn, ledger);
      status = answer.reply().status();
      if (turn.fault() == Fault.TRUNCATED) {
        return new Delivery.Half(answer.reply());
      }
      well = answer.given() && turn.fault() == Fault.NONE;
      return new Delivery.Whole(answer.reply());
    } finally {
      ledger.end(api.template(question), status, well);
    }
  }

  private Answer answer(Api api, Question question, Turn turn, Ledger ledger) {
    if (turn.refusal().isPresent()) {
      var refusal =
          api.refusal(turn.refusal().getAsInt(), "The mock was told to refuse this request.");
      return Answer.refused(
          turn.retryAfter().isPresent()
              ? refusal.with("Retry-After", Integer.toString(turn.retryAfter().getAsInt()))
              : refusal);
    }
    if (api.isLimited(question)) {
      var wait = faults.tooFast(api);
      if (wait.isPresent()) {
        ledger.tooFast();
        return Answer.refused(api.tooFast(wait.get()));
      }
    }
    var answer = api.answer(question, turn.fault());
    answer.work().ifPresent(ledger::paid);
    return answer;
  }
}
