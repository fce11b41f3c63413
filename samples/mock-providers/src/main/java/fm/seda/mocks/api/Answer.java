package fm.seda.mocks.api;

import java.util.List;
import java.util.Optional;

/**
 * What comes of a question.
 *
 * @param work what the provider would have been paid for; nothing if it refused
 */
public record Answer(Reply reply, Optional<Work> work) {

  /** A refusal costs nothing. */
  public static Answer refused(Reply reply) {
    return new Answer(reply, Optional.empty());
  }

  /** An answer that is paid for. */
  public static Answer paid(Reply reply, List<String> texts, long tokens) {
    return new Answer(reply, Optional.of(new Work(texts, tokens)));
  }

  /** Texts, and how many tokens they are charged as. */
  public record Work(List<String> texts, long tokens) {}
}
