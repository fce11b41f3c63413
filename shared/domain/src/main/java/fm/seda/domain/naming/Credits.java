package fm.seda.domain.naming;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everybody a track is credited to, and whether two tracks are by the same. */
final class Credits {

  enum Fit {
    SAME,
    /** One names somebody more. */
    ONE_NAMES_MORE,
    OTHER
  }

  private final List<String> main;
  private final String mainKey;
  private final Set<String> everybody = new HashSet<>();

  private Credits(KnownTrack track) {
    var first = track.artists().getFirst();
    main = first.parts();
    mainKey = first.key();
    for (var artist : track.artists()) {
      everybody.addAll(artist.parts());
      artist.featured().forEach(this::add);
    }
    track.title().featured().forEach(this::add);
  }

  static Fit fit(KnownTrack one, KnownTrack other) {
    if (one.artists().isEmpty() || other.artists().isEmpty()) {
      return Fit.OTHER;
    }
    return new Credits(one).fit(new Credits(other));
  }

  private void add(String name) {
    everybody.addAll(ArtistName.of(name).parts());
  }

  private Fit fit(Credits other) {
    if (everybody.equals(other.everybody)) {
      return Fit.SAME;
    }
    var sameMain = mainKey.equals(other.mainKey);
    if (!sameMain && !main.getFirst().equals(other.main.getFirst())) {
      return Fit.OTHER;
    }
    var mine = more(other, sameMain);
    var theirs = other.more(this, sameMain);
    if (mine.isEmpty() && theirs.isEmpty()) {
      return Fit.SAME;
    }
    return mine.isEmpty() || theirs.isEmpty() ? Fit.ONE_NAMES_MORE : Fit.OTHER;
  }

  private Set<String> more(Credits other, boolean sameMain) {
    var more = new HashSet<>(everybody);
    more.removeAll(other.everybody);
    if (sameMain) {
      // one name may be divided in two ways: Earth, Wind & Fire
      main.forEach(more::remove);
    }
    return more;
  }
}
