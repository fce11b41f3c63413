package fm.seda.local.stack;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The mocks of providers whose catalogues anybody may read. */
final class MockedCatalogues {

  private static final List<String> ALL = List.of("spotify", "deezer", "musicbrainz");

  private MockedCatalogues() {}

  /**
   * How functions reach them. Spotify's knows one program; its secret opens nothing else.
   *
   * @param address where the mock of this name is
   */
  static Map<String, String> settings(Function<String, URI> address) {
    var settings = new TreeMap<String, String>();
    for (var name : ALL) {
      settings.put("seda.providers." + name + ".address", address.apply(name).toString());
    }
    settings.put("seda.catalogue.spotify.accounts-address", address.apply("spotify").toString());
    settings.put("seda.catalogue.spotify.client-id", "seda-spotify");
    settings.put("seda.catalogue.spotify.client-secret", "mock-spotify-secret");
    settings.put("seda.catalogue.musicbrainz.contact", "local@seda.example");
    return settings;
  }
}
