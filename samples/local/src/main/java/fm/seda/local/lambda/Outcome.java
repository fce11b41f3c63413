package fm.seda.local.lambda;

import java.time.Duration;

/** What came of an invocation. */
public sealed interface Outcome {

  /** The function's answer, a JSON document. */
  record Answer(String json) implements Outcome {}

  /** The handler threw, or could not be made. */
  record Failed(String errorType, String errorMessage) implements Outcome {}

  /** The function took longer than it may. */
  record TimedOut(Duration timeout) implements Outcome {}
}
