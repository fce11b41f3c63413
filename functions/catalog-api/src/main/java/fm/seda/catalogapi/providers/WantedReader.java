package fm.seda.catalogapi.providers;

import fm.seda.catalogapi.providers.ImportRequest.Given;
import fm.seda.catalogapi.providers.Wanted.Sort;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.providers.spotify.SpotifyReference;
import org.jspecify.annotations.Nullable;

/** Reads what is to be imported from what somebody copied. */
final class WantedReader {

  private static final String TYPE = "source.type";
  private static final String VALUE = "source.value";
  private static final String KIND = "source.kind";
  private static final int LONGEST = 2_000;

  private WantedReader() {}

  /**
   * What is meant at this provider.
   *
   * @throws InvalidInput if it is not what its type says, or nothing that can be imported
   */
  static Wanted read(MusicProvider provider, Given given) {
    var kind = kind(given.kind());
    var value = given.value().strip();
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new InvalidInput(VALUE, "Give an address, a URI or an id of at most 2000 characters.");
    }
    check(given.type(), form(value));
    var bare = kind == null ? Sort.TRACK : kind;
    var wanted =
        provider == MusicProvider.SPOTIFY
            ? spotify(value, bare)
            : DeezerReference.parse(VALUE, value, bare);
    if (kind != null && wanted.sort() != kind) {
      throw new InvalidInput(
          KIND,
          "kind says %s, but the value is of the kind %s."
              .formatted(kind.wireName(), wanted.sort().wireName()));
    }
    return wanted;
  }

  private static @Nullable Sort kind(@Nullable String name) {
    if (name == null) {
      return null;
    }
    return Sort.fromWireName(name)
        .orElseThrow(
            () -> new InvalidInput(KIND, "kind must be one of track, album, playlist, artist."));
  }

  private static Wanted spotify(String value, Sort bare) {
    var type = SpotifyReference.Type.valueOf(bare.name());
    var reference = SpotifyReference.parse(VALUE, value, type);
    return new Wanted(Sort.valueOf(reference.type().name()), reference.id());
  }

  private static String form(String value) {
    if (value.regionMatches(true, 0, "http", 0, 4)) {
      return "url";
    }
    return value.indexOf(':') < 0 ? "id" : "uri";
  }

  private static void check(String type, String form) {
    switch (type) {
      case "url", "uri", "id" -> {
        if (!type.equals(form)) {
          throw new InvalidInput(VALUE, "The type is %s, but the value is none.".formatted(type));
        }
      }
      default -> throw new InvalidInput(TYPE, "type must be one of url, uri, id.");
    }
  }
}
