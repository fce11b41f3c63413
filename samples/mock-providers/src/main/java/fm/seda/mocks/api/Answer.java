package fm.seda.mocks.api;

import java.util.List;
import java.util.Optional;

/**
 * What comes of a question.
 *
 * @param given whether it is what was asked for; some providers refuse with the status of success
 * @param work what the provider would have been paid for; nothing if it refused
 */
public record Answer(Reply reply, boolean given, Optional<Work> work) {

  /** A refusal costs nothing. */
  public static Answer refused(Reply reply) {
    return new Answer(reply, false, Optional.empty());
  }

  /** An answer that is paid for. */
  public static Answer paid(Reply reply, List<String> texts, long tokens) {
    return new Answer(reply, true, Optional.of(new Work(texts, tokens)));
  }

  /** An answer that costs nothing. */
  public static Answer free(Reply reply) {
    return new Answer(reply, true, Optional.empty());
  }

  /** Texts, and how many tokens they are charged as. */
  public record Work(List<String> texts, long tokens) {}
}
