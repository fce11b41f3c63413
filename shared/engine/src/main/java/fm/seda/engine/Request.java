package fm.seda.engine;

import fm.seda.domain.Kind;
import fm.seda.engine.port.Listener;
import fm.seda.engine.profile.Profile;
import java.util.List;

/**
 * What to rank, for whom.
 *
 * @param perKind at most so many cards of each kind
 */
public record Request(Listener listener, Profile profile, List<Kind> kinds, int perKind) {

  /** Refuses what the profile does not offer. */
  public Request {
    kinds = kinds.stream().distinct().toList();
    if (!profile.kinds().containsAll(kinds) || perKind < 1 || perKind > profile.perKind()) {
      throw new IllegalArgumentException(
          "%d of each of %s asked for, but %s offers %d of each of %s"
              .formatted(perKind, kinds, profile.name(), profile.perKind(), profile.kinds()));
    }
  }

  /** Everything the surface offers. */
  public static Request whole(Listener listener, Profile profile) {
    return new Request(listener, profile, profile.kinds(), profile.perKind());
  }
}
