package fm.seda.catalogapi.providers;

import fm.seda.providers.Catalogue;
import fm.seda.providers.Listing;
import fm.seda.providers.Told;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something at a provider that is to be imported. */
record Wanted(Sort sort, String id) {

  /** What can be imported. */
  enum Sort {
    TRACK,
    ALBUM,
    PLAYLIST,
    ARTIST;

    /** {@code "track"}. */
    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Sort> fromWireName(String name) {
      return Arrays.stream(values()).filter(it -> it.wireName().equals(name)).findFirst();
    }
  }

  /** Asks for it; a track is a list of one. */
  Told<Listing> from(Catalogue catalogue, String market) {
    return switch (sort) {
      case TRACK ->
          catalogue
              .track(id, market)
              .map(it -> new Listing(it.name(), Optional.empty(), List.of(it), 1));
      case ALBUM -> catalogue.album(id, market);
      case PLAYLIST -> catalogue.playlist(id, market);
      case ARTIST -> catalogue.artist(id, market);
    };
  }

  @Override
  public String toString() {
    return sort.wireName() + " " + id;
  }
}
