package fm.seda.catalogapi;

import fm.seda.catalogapi.batch.Row;
import fm.seda.catalogapi.batch.RowReader;
import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.domain.naming.Isrc;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row as a track: {@code {track_id?, name, artists[], album?, isrc?, release_year?,
 * duration_seconds?, explicit?, popularity?, genres[]?, markets[]?, cover_art_url?,
 * external_ids{}?, audio_features{}?}}.
 */
@Singleton
final class TrackReader implements RowReader<Item> {

  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_ID = 200;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final int MOST_ARTISTS = 50;
  private static final int MOST_MARKETS = 250;
  private static final int EARLIEST_YEAR = 1000;
  private static final int LONGEST_SECONDS = 24 * 60 * 60;
  private static final String EXTERNAL_IDS = "external_ids";
  private static final String FEATURES = "audio_features";

  private final Clock clock;

  TrackReader(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Item read(Row row) {
    var externalIds = ExternalIds.read(row, EXTERNAL_IDS);
    var isrc = isrc(row);
    return new Item(
        new ItemRef(Kind.TRACK, id(row, externalIds, isrc)),
        row.requiredText("name", LONGEST_NAME),
        GenreList.of(row),
        row.number("popularity", 0, 1).orElse(0.0),
        null,
        null,
        externalIds,
        attributes(row, isrc),
        clock.instant());
  }

  private static @Nullable String isrc(Row row) {
    return row.text("isrc", LONGEST_ID)
        .map(written ->
            Isrc.of(written)
                .orElseThrow(() -> row.fault("isrc", "isrc must be one such as GBAYE0601498."))
                .code())
        .orElse(null);
  }

  private static UUID id(Row row, SortedMap<String, String> ids, @Nullable String isrc) {
    var given = row.text("track_id", LONGEST_ID);
    if (given.isPresent()) {
      return Wire.uuid(given.get())
          .orElseThrow(() -> row.fault("track_id", "track_id must be a UUID."));
    }
    if (!ids.isEmpty()) {
      return ItemId.derived(Kind.TRACK, ids);
    }
    if (isrc == null) {
      throw row.fault(
          "track_id",
          "track_id is required where there are neither external_ids nor an isrc to derive it from.");
    }
    return ItemId.derived(Kind.TRACK, new TreeMap<>(Map.of("isrc", isrc)));
  }

  private Map<String, Object> attributes(Row row, @Nullable String isrc) {
    var attributes = new HashMap<String, Object>();
    attributes.put("artistName", String.join(", ", artists(row)));
    row.text("album", LONGEST_NAME).ifPresent(it -> attributes.put("album", it));
    Optional.ofNullable(isrc).ifPresent(it -> attributes.put("isrc", it));
    row.whole("release_year", EARLIEST_YEAR, nextYear())
        .ifPresent(it -> attributes.put("releaseYear", it));
    row.whole("duration_seconds", 1, LONGEST_SECONDS)
        .ifPresent(it -> attributes.put("durationSeconds", it));
    row.truth("explicit").ifPresent(it -> attributes.put("explicit", it));
    var markets = markets(row);
    if (!markets.isEmpty()) {
      attributes.put("markets", markets);
    }
    coverArt(row).ifPresent(it -> attributes.put("coverArtUrl", it));
    for (var feature : row.object(FEATURES, AudioFeatures.NAMES.size())) {
      if (!AudioFeatures.NAMES.contains(feature.getKey())) {
        throw row.fault(FEATURES, "There is no feature " + feature.getKey() + ".");
      }
      if (!feature.getValue().isNull()) {
        var path = row.path(FEATURES) + "." + feature.getKey();
        var value = AudioFeatures.read(feature.getKey(), feature.getValue(), path);
        attributes.put(feature.getKey(), value);
      }
    }
    return attributes;
  }

  /** Records are announced before they are out. */
  private int nextYear() {
    return Year.now(clock.withZone(ZoneOffset.UTC)).getValue() + 1;
  }

  private static List<String> artists(Row row) {
    var artists = row.texts("artists", MOST_ARTISTS, LONGEST_NAME);
    if (artists.isEmpty()) {
      throw row.fault("artists", "artists must name at least one, the main one first.");
    }
    return artists;
  }

  private static List<String> markets(Row row) {
    var markets = row.texts("markets", MOST_MARKETS, LONGEST_ID);
    if (!markets.stream().allMatch(Wire::isMarket)) {
      throw row.fault("markets", "markets must be codes of two capital letters: DE, US.");
    }
    return markets;
  }

  private static Optional<String> coverArt(Row row) {
    var address = row.text("cover_art_url", LONGEST_ADDRESS);
    if (address.isPresent() && !address.get().matches("https?://\\S+")) {
      throw row.fault("cover_art_url", "cover_art_url must be an address on the web.");
    }
    return address;
  }
}
