package fm.seda.mocks.server;

import fm.seda.mocks.api.Reply;

/** How an answer goes out. */
sealed interface Delivery {

  /** All of it. */
  record Whole(Reply reply) implements Delivery {}

  /** It says how long it is and ends in the middle. */
  record Half(Reply reply) implements Delivery {}

  /** Whoever asked has gone. */
  record None() implements Delivery {}
}
