package fm.seda.engine.port;

import fm.seda.domain.Affinity;
import fm.seda.domain.Decision;
import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.ItemRef;
import fm.seda.domain.TasteCentre;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person to recommend to, as far as they are known.
 *
 * @param externalId the parent product's id, by which the catalogue knows who made an item; null
 *     for a stranger
 * @param taste where their taste points: to one centre, or to several that are truly apart, the
 *     heaviest first; empty while nothing is known
 * @param space that their taste is of, and that all of a ranking for them happens in; the live one
 *     while nothing is known
 * @param genres what they chose at onboarding, normalised
 * @param affinities their history, latest first, as far back as taste reaches
 * @param decisions what they decided about items and what still holds
 * @param shown on how many of the lists they saw {@link #LATELY} each item was
 * @param personalised false where they switched personalisation off
 */
public record Listener(
    UUID userId,
    @Nullable String externalId,
    List<TasteCentre> taste,
    EmbeddingSpace space,
    List<String> genres,
    Set<String> dislikedGenres,
    List<Affinity> affinities,
    Map<ItemRef, Decision> decisions,
    Map<ItemRef, Integer> shown,
    boolean personalised,
    boolean allowExplicit) {

  /** What was shown before that is forgotten: by then it may be of interest again. */
  public static final Duration LATELY = Duration.ofDays(7);

  /** What they did with this item; empty if nothing. */
  public Optional<Affinity> affinityTo(ItemRef item) {
    return affinities.stream().filter(affinity -> affinity.item().equals(item)).findFirst();
  }

  /** Whether there is anything to rank by, and it may be used. */
  public boolean rankable() {
    return personalised && (!taste.isEmpty() || !genres.isEmpty() || !affinities.isEmpty());
  }
}
