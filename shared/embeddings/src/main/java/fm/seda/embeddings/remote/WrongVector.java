package fm.seda.embeddings.remote;

/** A provider answered a vector that is none of its space. */
public final class WrongVector extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int position;

  WrongVector(String provider, int position, String why) {
    super("%s answered a wrong vector for text %d: %s".formatted(provider, position, why));
    this.position = position;
  }

  /** Which of the texts it was for, counted from 0. */
  public int position() {
    return position;
  }
}
