package fm.seda.mocks.server;

import fm.seda.mocks.api.Api;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.api.Reply;
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
  public Desk(List<Api> apis, Faults faults, Statistics statistics) {
    this.apis = apis.stream().collect(Collectors.toMap(Api::name, Function.identity()));
    this.faults = faults;
    this.statistics = statistics;
    this.control = new Control(apis, faults, statistics);
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
    var well = false;
    try {
      var turn = faults.next(api);
      visitor.keepWaiting(turn.latency());
      if (turn.fault() == Fault.TIMEOUT) {
        visitor.outlast();
        return new Delivery.None();
      }
      var reply = reply(api, question, turn, ledger);
      if (turn.fault() == Fault.TRUNCATED) {
        return new Delivery.Half(reply);
      }
      well = reply.isOk() && turn.fault() == Fault.NONE;
      return new Delivery.Whole(reply);
    } finally {
      ledger.end(well);
    }
  }

  private static Reply reply(Api api, Question question, Turn turn, Ledger ledger) {
    if (turn.refusal().isPresent()) {
      var refusal =
          api.refusal(turn.refusal().getAsInt(), "The mock was told to refuse this request.");
      return turn.retryAfter().isPresent()
          ? refusal.with("Retry-After", Integer.toString(turn.retryAfter().getAsInt()))
          : refusal;
    }
    var answer = api.answer(question, turn.fault());
    answer.work().ifPresent(ledger::paid);
    return answer.reply();
  }
}
