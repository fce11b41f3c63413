package fm.seda.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person can do with an item, and how much it says about their taste.
 *
 * <p>The weights of like, play and skip are the product's definition of a taste vector (2.0, 1.0,
 * −0.5); the others are placed between them by how much effort they take. {@link #VIEW} and {@link
 * #CLICK} are recorded but too cheap to move a taste.
 */
public enum InteractionType {
  PLAY(1.0, false),
  SKIP(-0.5, false),
  LIKE(2.0, true),
  DISLIKE(-2.0, true),
  SAVE(1.5, true),
  HIDE(-2.0, true),
  ADD_TO_PLAYLIST(1.5, true),
  JOIN_ROOM(1.5, true),
  LEAVE_ROOM(0.0, false),
  FOLLOW_ARTIST(2.0, true),
  VOTE_TRACK(1.0, false),
  CREATE_PLAYLIST(1.5, true),
  LIKE_PLAYLIST(2.0, true),
  VIEW(0.0, false),
  CLICK(0.1, false),
  SHARE(1.5, true);

  private final double tasteWeight;
  private final boolean decisive;

  InteractionType(double tasteWeight, boolean decisive) {
    this.tasteWeight = tasteWeight;
    this.decisive = decisive;
  }

  /** How far one such act pulls a person's taste towards the item; negative pushes away. */
  public double tasteWeight() {
    return tasteWeight;
  }

  /** Whether one such act alone is reason enough to rank anew for the person. */
  public boolean decisive() {
    return decisive;
  }

  /** Whether one such act alone says "I like this". */
  public boolean praises() {
    return decisive && tasteWeight > 0;
  }

  /** Whether one such act alone says "not for me". */
  public boolean rejects() {
    return decisive && tasteWeight < 0;
  }

  /** {@code "add_to_playlist"} for {@link #ADD_TO_PLAYLIST}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type with this wire name; empty where there is none. */
  public static Optional<InteractionType> fromWireName(String name) {
    return Arrays.stream(values()).filter(type -> type.wireName().equals(name)).findFirst();
  }
}
