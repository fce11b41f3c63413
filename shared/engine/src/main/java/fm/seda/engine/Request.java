package fm.seda.engine;

import fm.seda.domain.Kind;
import fm.seda.engine.port.Listener;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.wish.Wish;
import java.time.Instant;
import java.util.List;

/**
 * What to rank, for whom.
 *
 * @param perKind at most so many cards of each kind
 * @param asOf when the listener was read. The list is dated by it, so that one who acts while they
 *     are ranked for is not served what was ranked without that act
 * @param wish what they ask for besides
 */
public record Request(
    Listener listener, Profile profile, List<Kind> kinds, int perKind, Instant asOf, Wish wish) {

  /** Refuses what the profile does not offer. */
  public Request {
    kinds = kinds.stream().distinct().toList();
    if (!profile.kinds().containsAll(kinds) || perKind < 1 || perKind > profile.perKind()) {
      throw new IllegalArgumentException(
          "%d of each of %s asked for, but %s offers %d of each of %s"
              .formatted(perKind, kinds, profile.name(), profile.perKind(), profile.kinds()));
    }
  }

  /** Somebody asks for nothing in particular. */
  public Request(Listener listener, Profile profile, List<Kind> kinds, int perKind, Instant asOf) {
    this(listener, profile, kinds, perKind, asOf, Wish.NONE);
  }

  /** Everything the surface offers to somebody who asks for nothing in particular. */
  public static Request whole(Listener listener, Profile profile, Instant asOf) {
    return whole(listener, profile, asOf, Wish.NONE);
  }

  /** Everything the surface offers to this wish. */
  public static Request whole(Listener listener, Profile profile, Instant asOf, Wish wish) {
    return new Request(listener, profile, profile.kinds(), profile.perKind(), asOf, wish);
  }

  /** Whether there is anything to rank by. */
  public boolean rankable() {
    return listener.rankable() || wish.directs();
  }
}
