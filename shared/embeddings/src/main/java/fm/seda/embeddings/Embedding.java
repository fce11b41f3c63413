package fm.seda.embeddings;

/** What became of one text. */
public sealed interface Embedding {

  /**
   * It lies here.
   *
   * @param numbers of length 1, in the space of whoever answered them
   */
  record Vector(float[] numbers) implements Embedding {}

  /**
   * It has no vector, and asking again would not give it one.
   *
   * @param why for whoever looks after the item
   */
  record Refused(String why) implements Embedding {}
}
