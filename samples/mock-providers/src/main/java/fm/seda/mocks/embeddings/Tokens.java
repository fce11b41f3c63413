package fm.seda.mocks.embeddings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;

/** About how many tokens a text is: four bytes are one. */
final class Tokens {

  private static final int BYTES = 4;

  private Tokens() {}

  static long of(String text) {
    return Math.max(1, Math.ceilDiv(text.getBytes(UTF_8).length, BYTES));
  }

  static long of(Collection<String> texts) {
    return texts.stream().mapToLong(Tokens::of).sum();
  }
}
