package fm.seda.engine.slate;

import java.util.List;

/**
 * The friends behind a card.
 *
 * @param count all of them
 * @param named those who let their friends see what they do
 */
public record Friends(int count, List<Friend> named) {

  /** At most this many faces are shown; the rest is a number. */
  public static final int FACES = 4;

  /** Nobody. */
  public static final Friends NONE = new Friends(0, List.of());

  /** Copies the list, so it never changes under its reader. */
  public Friends {
    named = List.copyOf(named);
  }

  /** The friends whose faces are shown. */
  public List<Friend> faces() {
    return named.subList(0, Math.min(FACES, named.size()));
  }

  /** How many there are beyond the faces. */
  public int overflow() {
    return count - faces().size();
  }
}
