package fm.seda.engine.portrait;

import fm.seda.domain.Affinity;
import fm.seda.domain.ItemRef;
import fm.seda.domain.TasteCentre;
import fm.seda.engine.port.GenreCounts;
import fm.seda.engine.port.Listener;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The person to rank for, at one moment.
 *
 * <p>Where they switched personalisation off, there is no taste, nothing known and no genre in
 * here, whatever is stored; what they decided and disliked still holds.
 */
public final class Portrait {

  private final Listener listener;
  private final Instant now;
  private final List<Known> known;
  private final TasteGenres genres;
  private final @Nullable Sound sound;
  private final Availability availability;
  private final Map<ItemRef, Affinity> history = new HashMap<>();
  private final List<String> missing;

  Portrait(
      Listener listener, Instant now, List<Known> known, GenreCounts counts, List<String> missing) {
    this.listener = listener;
    this.now = now;
    this.known = List.copyOf(known);
    this.genres =
        listener.personalised() ? TasteGenres.of(listener, known, counts) : TasteGenres.none();
    this.sound = Sound.mean(known);
    this.availability = Availability.of(known);
    this.missing = List.copyOf(missing);
    listener.affinities().forEach(affinity -> history.put(affinity.item(), affinity));
  }

  /** A portrait that needs no look-ups: enough to filter by, too little to rank by. */
  public static Portrait sketch(Listener listener, Instant now) {
    return new Portrait(listener, now, List.of(), GenreCounts.NONE, List.of());
  }

  /** The person, with everything they decided. */
  public Listener listener() {
    return listener;
  }

  /** The moment everything is reckoned at. */
  public Instant now() {
    return now;
  }

  /** The centres their taste points to; empty while nothing is known or may be used. */
  public List<TasteCentre> taste() {
    return listener.personalised() ? listener.taste() : List.of();
  }

  /** What they like best, most liked first. */
  public List<Known> known() {
    return known;
  }

  /** This item, if it is one of those they like best. */
  public Optional<Known> known(ItemRef item) {
    return known.stream().filter(it -> it.item().ref().equals(item)).findFirst();
  }

  /** The genres they like. */
  public TasteGenres genres() {
    return genres;
  }

  /** How the tracks they like best sound; null where that is not known. */
  public @Nullable Sound sound() {
    return sound;
  }

  /** Where what they like best is to be had. */
  public Availability availability() {
    return availability;
  }

  /** What they did with this item. */
  public Optional<Affinity> affinityTo(ItemRef item) {
    return Optional.ofNullable(history.get(item));
  }

  /** What could not be looked up. */
  public List<String> missing() {
    return missing;
  }
}
