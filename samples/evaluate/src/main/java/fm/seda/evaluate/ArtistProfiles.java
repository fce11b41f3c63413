package fm.seda.evaluate;

import fm.seda.domain.Kind;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.profile.Profiles;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The profiles that rank artists, which is what public data sets are about: surfaces of the API,
 * and what only serves to measure by.
 */
final class ArtistProfiles {

  /** What serves to measure by. */
  static final String MEASURE = "relevance";

  private ArtistProfiles() {}

  /** All of them by name. */
  static SortedMap<String, Profile> all() {
    var profiles = new TreeMap<String, Profile>();
    Stream.concat(Profiles.bundled().all().stream(), Profiles.measures().all().stream())
        .filter(profile -> profile.kinds().contains(Kind.ARTIST))
        .forEach(profile -> profiles.put(profile.name(), profile));
    return profiles;
  }
}
