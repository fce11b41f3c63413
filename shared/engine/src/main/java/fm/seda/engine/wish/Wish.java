package fm.seda.engine.wish;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.engine.sound.WantedSound;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one request asks for besides the person's own taste. It can leave out more than the person's
 * controls do, and never less.
 *
 * @param seeds items to start from. They stand in for the person's taste: the list is to be like
 *     them. They are not on it themselves
 * @param sound how it should sound
 * @param without items to leave out
 * @param clean whether explicit content is left out this time, even of somebody who allows it
 * @param market only what is to be had there, as a two-letter code; null for anywhere
 */
public record Wish(
    Situation situation,
    List<ItemRef> seeds,
    WantedSound sound,
    Set<ItemRef> without,
    boolean clean,
    @Nullable String market) {

  /** Nothing in particular. */
  public static final Wish NONE =
      new Wish(Situation.NONE, List.of(), WantedSound.ANY, Set.of(), false, null);

  private static final String MARKETS = "markets";

  /** Copies the collections, so a wish never changes under its reader. */
  public Wish {
    seeds = seeds.stream().distinct().toList();
    without = Set.copyOf(without);
  }

  /** Something that goes with this situation. */
  public static Wish in(Situation situation) {
    return new Wish(situation, List.of(), WantedSound.ANY, Set.of(), false, null);
  }

  /** Something like these. */
  public static Wish like(ItemRef... seeds) {
    return new Wish(Situation.NONE, List.of(seeds), WantedSound.ANY, Set.of(), false, null);
  }

  /** Something that sounds like this. */
  public static Wish sounding(WantedSound sound) {
    return new Wish(Situation.NONE, List.of(), sound, Set.of(), false, null);
  }

  /** Whether nothing in particular is asked for. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /**
   * Whether it says what to bring, and not only what to leave out: enough to rank a stranger by.
   */
  public boolean directs() {
    return !situation.isNone() || !seeds.isEmpty() || !sound.isEmpty();
  }

  /** Whether any item may be on the list, as far as this wish goes. */
  public boolean leavesNothingOut() {
    return without.isEmpty() && seeds.isEmpty() && !clean && market == null;
  }

  /** Whether an item may be on the list, as far as this wish goes. */
  public boolean allows(Item item) {
    return !without.contains(item.ref())
        && !seeds.contains(item.ref())
        && !(clean && Boolean.TRUE.equals(item.attributes().get("explicit")))
        && isToBeHad(item);
  }

  // most catalogues name no markets, and what names none is to be had everywhere
  private boolean isToBeHad(Item item) {
    return market == null
        || !(item.attributes().get(MARKETS) instanceof Collection<?> named)
        || named.isEmpty()
        || named.contains(market);
  }
}
