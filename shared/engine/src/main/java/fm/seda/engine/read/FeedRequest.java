package fm.seda.engine.read;

import fm.seda.domain.Kind;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.wish.Wish;
import java.util.List;
import java.util.UUID;

/**
 * What a person asks for.
 *
 * @param kinds some of those of the profile, in the order to answer them
 * @param limit at most so many cards of each kind; a caller who pages asks for all up to the end of
 *     the page
 * @param refresh rank now, whatever was ranked before
 * @param wish what they ask for besides
 */
public record FeedRequest(
    UUID userId, Profile profile, List<Kind> kinds, int limit, boolean refresh, Wish wish) {

  /** Refuses what the surface does not offer. */
  public FeedRequest {
    kinds = kinds.stream().distinct().toList();
    if (kinds.isEmpty() || !profile.kinds().containsAll(kinds)) {
      var offered = profile.kinds().stream().map(Kind::wireName).toList();
      throw new InvalidInput(
          "kinds",
          "The surface %s has %s; name one or more of these."
              .formatted(profile.name(), String.join(", ", offered)));
    }
    if (limit < 1) {
      throw new InvalidInput("limit", "Ask for at least 1.");
    }
  }

  /** Somebody asks for nothing in particular. */
  public FeedRequest(UUID userId, Profile profile, List<Kind> kinds, int limit, boolean refresh) {
    this(userId, profile, kinds, limit, refresh, Wish.NONE);
  }

  /**
   * Whether the answer is for this request alone. It is ranked for it, and the person's list stays
   * what it is: who asks for music to work out to wants their usual list back afterwards.
   */
  public boolean isSpecial() {
    return !wish.isEmpty() || !profile.isUsual();
  }
}
