package fm.seda.storage.matching;

import fm.seda.domain.Item;
import fm.seda.domain.linking.Found;
import fm.seda.domain.linking.FoundArtist;
import fm.seda.domain.linking.FoundPlaylist;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.domain.naming.KnownArtist;
import fm.seda.domain.naming.KnownTrack;
import fm.seda.domain.naming.Likeness;
import fm.seda.domain.naming.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An item that something found may be.
 *
 * @param byId whether it has an id of what was found, be it one of several of a system
 * @param deleted whether it was taken out of the catalogue
 */
record Candidate(Item item, boolean byId, boolean deleted) {

  private record Judged(Candidate candidate, Likeness likeness) {}

  /** Surest first; of equally sure ones the oldest. */
  private static final Comparator<Judged> BEST_FIRST =
      Comparator.comparingDouble((Judged it) -> -it.likeness().confidence())
          .thenComparing(it -> it.candidate().deleted())
          .thenComparing(it -> it.candidate().item().createdAt())
          .thenComparing(it -> it.candidate().item().ref());

  /** The best that is sure enough; one that was deleted only if its id says so. */
  static Optional<Candidate> best(Found found, List<Candidate> candidates) {
    return judged(found, candidates).map(Judged::candidate);
  }

  /** The item found is, unless that was deleted. */
  static Optional<Match> match(Found found, List<Candidate> candidates) {
    return judged(found, candidates)
        .filter(it -> !it.candidate().deleted())
        .map(it ->
            new Match(
                it.candidate().item().ref(), it.likeness().confidence(), it.likeness().reason()));
  }

  private static Optional<Judged> judged(Found found, List<Candidate> candidates) {
    return candidates.stream()
        .map(candidate -> new Judged(candidate, candidate.likeness(found)))
        .filter(it -> it.likeness().isSame())
        .min(BEST_FIRST);
  }

  private Likeness likeness(Found found) {
    if (byId) {
      return new Likeness(1, Reason.EXTERNAL_ID);
    }
    return switch (found) {
      case FoundArtist artist -> Likeness.between(KnownArtist.of(artist), KnownArtist.of(item));
      case FoundTrack track -> Likeness.between(KnownTrack.of(track), KnownTrack.of(item));
      // nothing but its id tells whether a playlist is another
      case FoundPlaylist _ -> new Likeness(0, Reason.UNPROVEN);
    };
  }
}
