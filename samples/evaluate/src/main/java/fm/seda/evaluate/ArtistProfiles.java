package fm.seda.evaluate;

import fm.seda.domain.Kind;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.profile.Profiles;
import java.util.SortedMap;
import java.util.TreeMap;

/** The profiles that rank artists, which is what public data sets are about. */
final class ArtistProfiles {

  private ArtistProfiles() {}

  /** All of them by name. */
  static SortedMap<String, Profile> all() {
    var profiles = new TreeMap<String, Profile>();
    Profiles.bundled().all().stream()
        .filter(profile -> profile.kinds().contains(Kind.ARTIST))
        .forEach(profile -> profiles.put(profile.name(), profile));
    return profiles;
  }
}
