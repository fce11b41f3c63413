package fm.seda.embeddings.remote;

import fm.seda.domain.EmbeddingSpace;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One provider's API: how it is asked, and what it means by what it answers. */
interface Dialect {

  /** Where its vectors live. */
  EmbeddingSpace space();

  /** The most texts it takes at once. */
  int mostTexts();

  /** Where questions go, below the provider's address. */
  String path();

  /** What is sent for these texts, to be written as JSON. */
  Object question(List<String> texts);

  /**
   * What came back.
   *
   * @throws IOException if it is no answer, or only a part of one
   */
  Answer read(byte[] body) throws IOException;

  /** What the provider says about a question it refused; empty if it says nothing. */
  String complaint(byte[] body);

  /**
   * Vectors in the order of the texts, as they came.
   *
   * @param vectors by the position of their text
   * @param tokens how much the provider charges for
   */
  record Answer(Map<Integer, float[]> vectors, long tokens) {}
}
