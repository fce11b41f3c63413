package fm.seda.engine.portrait;

import fm.seda.domain.Affinity;
import fm.seda.domain.ItemRef;
import fm.seda.domain.TasteCentre;
import fm.seda.engine.port.Listener;
import fm.seda.engine.sound.Sound;
import fm.seda.engine.sound.WantedSound;
import fm.seda.engine.wish.Wish;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The person to rank for, at one moment, and what they ask for at that moment.
 *
 * <p>Where they switched personalisation off, there is no taste, nothing known and no genre in
 * here, whatever is stored; what they decided and disliked still holds, and so does what they ask
 * for.
 *
 * <p>Seeds stand in for their taste: then the taste, the genres and the sound are those of the
 * seeds. What they know is still what they know.
 */
public final class Portrait {

  private final Listener listener;
  private final Instant now;
  private final Wish wish;
  private final List<Known> known;
  private final List<Known> seeds;
  private final TasteGenres genres;
  private final WantedSound sound;
  private final Makers makers;
  private final Availability availability;
  private final List<float[]> directions;
  private final Map<ItemRef, Affinity> history = new HashMap<>();
  private final List<String> missing;

  Portrait(Listener listener, Instant now, Wish wish, Findings found) {
    this.listener = listener;
    this.now = now;
    this.wish = wish;
    this.known = found.known();
    this.seeds = found.seeds();
    this.genres = genres(listener, found);
    this.sound = WantedSound.like(Sound.mean(models().stream().map(Known::item).toList()));
    this.makers = Makers.of(models());
    this.availability = Availability.of(known);
    this.missing = found.missing();
    this.directions = taste().stream().map(TasteCentre::direction).toList();
    listener.affinities().forEach(affinity -> history.put(affinity.item(), affinity));
  }

  /** A portrait that needs no look-ups: enough to filter by, too little to rank by. */
  public static Portrait sketch(Listener listener, Instant now, Wish wish) {
    return new Portrait(listener, now, wish, Findings.NONE);
  }

  /** A sketch of somebody who asks for nothing in particular. */
  public static Portrait sketch(Listener listener, Instant now) {
    return sketch(listener, now, Wish.NONE);
  }

  private static TasteGenres genres(Listener listener, Findings found) {
    if (!found.seeds().isEmpty()) {
      return TasteGenres.heardIn(found.seeds(), listener.dislikedGenres(), found.counts());
    }
    return listener.personalised()
        ? TasteGenres.of(listener, found.known(), found.counts())
        : TasteGenres.none();
  }

  /** The person, with everything they decided. */
  public Listener listener() {
    return listener;
  }

  /** The moment everything is reckoned at. */
  public Instant now() {
    return now;
  }

  /** What they ask for. */
  public Wish wish() {
    return wish;
  }

  /** The centres their taste points to; empty while nothing is known or may be used. */
  public List<TasteCentre> taste() {
    if (isSeeded()) {
      return Known.centres(seeds);
    }
    return listener.personalised() ? listener.taste() : List.of();
  }

  /** Where those centres lie. */
  public List<float[]> directions() {
    return directions;
  }

  /** Whether the list starts from what they named instead of from their history. */
  public boolean isSeeded() {
    return !seeds.isEmpty();
  }

  /**
   * What the list is to be like: the seeds where they named some, what they like best where not.
   */
  public List<Known> models() {
    return isSeeded() ? seeds : known;
  }

  /** What they like best, most liked first. */
  public List<Known> known() {
    return known;
  }

  /** This item, if it is one of those they like best. */
  public Optional<Known> known(ItemRef item) {
    return known.stream().filter(it -> it.item().ref().equals(item)).findFirst();
  }

  /** The genres they like, or those of the seeds. */
  public TasteGenres genres() {
    return genres;
  }

  /** How the tracks sound that they like best or started from; nothing where that is not known. */
  public WantedSound sound() {
    return sound;
  }

  /** Who made what they like best or started from. */
  public Makers makers() {
    return makers;
  }

  /** Where what they like best is to be had. */
  public Availability availability() {
    return availability;
  }

  /** What they did with this item. */
  public Optional<Affinity> affinityTo(ItemRef item) {
    return Optional.ofNullable(history.get(item));
  }

  /** What they did something with that is like this. */
  public Set<ItemRef> touched(Predicate<Affinity> like) {
    var touched = new HashSet<ItemRef>();
    for (var affinity : listener.affinities()) {
      if (like.test(affinity)) {
        touched.add(affinity.item());
      }
    }
    return touched;
  }

  /** What could not be looked up. */
  public List<String> missing() {
    return missing;
  }
}
