package fm.seda.local.stack;

import fm.seda.local.gateway.Endpoint;
import fm.seda.local.gateway.Refusal;

/** Keeps {@code /readyz} red until the stack is complete, whatever its function says. */
final class Readiness {

  static final String PATH = "/readyz";

  private volatile boolean complete;

  /** From now on the function is right. */
  void complete() {
    complete = true;
  }

  Endpoint before(Endpoint function) {
    return routed -> complete ? function.answer(routed) : Refusal.STARTING.answer(routed.request());
  }
}
