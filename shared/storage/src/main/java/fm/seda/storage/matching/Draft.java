package fm.seda.storage.matching;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.linking.Found;
import fm.seda.domain.linking.FoundArtist;
import fm.seda.domain.linking.FoundPlaylist;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.naming.CanonicalGenres;
import fm.seda.domain.naming.MergedIds;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an item is like by what a provider told.
 *
 * @param artist the item of a track's main artist, if there is one
 */
record Draft(Found found, @Nullable ItemRef artist) {

  /** As an item of its own. */
  Item as(UUID id, Instant createdAt) {
    return new Item(
        new ItemRef(found.kind(), id),
        found.name().strip(),
        genres(),
        popularity(),
        null,
        creator(),
        found.externalIds(),
        attributes(),
        createdAt);
  }

  /** The item with whatever it lacks; what it has stays. */
  Item into(Item item) {
    var attributes = attributes();
    attributes.putAll(item.attributes());
    return new Item(
        item.ref(),
        item.name(),
        item.genres().isEmpty() ? genres() : item.genres(),
        item.popularity() == 0 ? popularity() : item.popularity(),
        item.engagement(),
        item.creator() == null ? creator() : item.creator(),
        MergedIds.of(item.externalIds(), found.externalIds()).ids(),
        attributes,
        item.createdAt());
  }

  private List<String> genres() {
    return switch (found) {
      case FoundArtist it -> CanonicalGenres.of(it.genres());
      case FoundTrack it -> CanonicalGenres.of(it.artist().genres());
      case FoundPlaylist _ -> List.of();
    };
  }

  private double popularity() {
    var told =
        switch (found) {
          case FoundArtist it -> it.popularity();
          case FoundTrack it -> it.popularity();
          case FoundPlaylist _ -> null;
        };
    return told == null ? 0 : Math.clamp(told, 0, 1);
  }

  private @Nullable String creator() {
    return artist == null ? null : artist.id().toString();
  }

  private Map<String, Object> attributes() {
    var attributes = new HashMap<String, @Nullable Object>();
    switch (found) {
      case FoundArtist it -> attributes.put("coverArtUrl", it.imageUrl());
      case FoundPlaylist it -> {
        attributes.put("coverArtUrl", it.imageUrl());
        attributes.put("ownerName", it.owner());
        attributes.put("trackCount", it.tracks());
        attributes.put("provider", provider(it));
      }
      case FoundTrack it -> {
        attributes.putAll(it.features());
        attributes.put("coverArtUrl", it.imageUrl());
        attributes.put("artistName", names(it));
        attributes.put("artistId", creator());
        attributes.put("album", it.album());
        attributes.put("releaseYear", it.year());
        attributes.put("isrc", it.isrc());
        attributes.put("durationSeconds", it.seconds());
        attributes.put("explicit", it.explicit());
      }
    }
    var known = new HashMap<String, Object>();
    attributes.forEach(
        (name, value) -> Optional.ofNullable(value).ifPresent(it -> known.put(name, it)));
    return known;
  }

  private static String names(FoundTrack track) {
    return track.artists().stream().map(FoundArtist::name).collect(Collectors.joining(", "));
  }

  private static @Nullable String provider(FoundPlaylist playlist) {
    return playlist.externalIds().keySet().stream()
        .filter(system -> MusicProvider.fromWireName(system).isPresent())
        .findFirst()
        .orElse(null);
  }
}
