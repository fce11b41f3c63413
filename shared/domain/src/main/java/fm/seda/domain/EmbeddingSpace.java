package fm.seda.domain;

/**
 * Where a vector lives: vectors are comparable only within one space.
 *
 * @param provider who computed it, such as {@code "in-process"}
 * @param model such as {@code "all-MiniLM-L6-v2-q"}
 * @param dim how many numbers a vector has
 */
public record EmbeddingSpace(String provider, String model, int dim) {

  /** As people speak of it. */
  @Override
  public String toString() {
    return "%s %s (%d)".formatted(provider, model, dim);
  }
}
