package fm.seda.catalogapi.providers;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.domain.linking.FoundArtist;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.domain.naming.Isrc;
import fm.seda.engine.port.Catalog;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tracks of the catalogue, as others are asked about them. */
@Singleton
final class Recordings {

  private final Catalog catalog;

  Recordings(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Each by its title, its main artist and its ISRC; without those whose artist nobody has said,
   * for a title alone is no recording.
   */
  Map<FoundTrack, ItemRef> of(Collection<Item> tracks) {
    var artists =
        catalog.items(tracks.stream().map(Recordings::artist).flatMap(Optional::stream).toList());
    var recordings = new LinkedHashMap<FoundTrack, ItemRef>();
    for (var track : tracks) {
      var artist =
          artist(track)
              .map(artists::get)
              .map(Item::name)
              .orElseGet(() -> text(track, "artistName"));
      if (artist != null) {
        recordings.put(recording(track, artist), track.ref());
      }
    }
    return recordings;
  }

  /** A recording of this title by this artist, of which no more is known. */
  static FoundTrack named(String title, String artist) {
    return new FoundTrack(
        title,
        Map.of(),
        List.of(new FoundArtist(artist, Map.of(), List.of(), null, null)),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Map.of());
  }

  private static FoundTrack recording(Item track, String artist) {
    var isrc = Optional.ofNullable(text(track, "isrc")).flatMap(Isrc::of).map(Isrc::code);
    return new FoundTrack(
        track.name(),
        // tells apart two of one name, of which one may be known already
        Map.of("seda", track.ref().id().toString()),
        List.of(new FoundArtist(artist, Map.of(), List.of(), null, null)),
        isrc.orElse(null),
        text(track, "album"),
        null,
        null,
        null,
        null,
        null,
        Map.of());
  }

  private static Optional<ItemRef> artist(Item track) {
    return Optional.ofNullable(text(track, "artistId"))
        .flatMap(Recordings::uuid)
        .map(id -> new ItemRef(Kind.ARTIST, id));
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static @Nullable String text(Item track, String attribute) {
    return track.attributes().get(attribute) instanceof String text && !text.isBlank()
        ? text
        : null;
  }
}
