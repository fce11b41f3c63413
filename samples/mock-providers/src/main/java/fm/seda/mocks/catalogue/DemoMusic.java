package fm.seda.mocks.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fm.seda.datasets.Community;
import fm.seda.datasets.Dice;
import fm.seda.datasets.Recipe;
import fm.seda.datasets.Size;
import fm.seda.datasets.wire.Attributes.OfArtist;
import fm.seda.datasets.wire.Attributes.OfTrack;
import fm.seda.datasets.wire.ItemRow;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The artists and tracks of the demo data as they are without a word about their size. */
final class DemoMusic {

  private static final long SEED = 1;
  private static final int ONE_IS_REMASTERED = 6;
  private static final double WELL_KNOWN = 0.4;

  private final int year;
  private final Map<UUID, Artist> artists = new LinkedHashMap<>();
  private final List<Fresh> releases = new ArrayList<>();

  /** Reads the smallest community; the ISRCs in it depend on the year. */
  DemoMusic(int year) {
    this.year = year;
    var day = LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    var rows = new Community(new Recipe(Size.SMOKE, SEED, day)).items().toList();
    rows.stream().filter(row -> row.attributes() instanceof OfArtist).forEach(this::add);
    rows.stream()
        .filter(row -> row.attributes() instanceof OfTrack)
        .collect(groupingBy(DemoMusic::album, LinkedHashMap::new, toList()))
        .forEach(this::add);
  }

  List<Artist> artists() {
    return List.copyOf(artists.values());
  }

  List<Fresh> releases() {
    return releases;
  }

  /** What the demo knows, everybody knows: then an account here is likely to have some of it. */
  private static double known(ItemRow row) {
    return WELL_KNOWN + (1 - WELL_KNOWN) * row.popularity();
  }

  private record AlbumKey(UUID artist, String title, int year) {}

  private static AlbumKey album(ItemRow row) {
    var track = (OfTrack) row.attributes();
    return new AlbumKey(track.artistId(), track.album(), track.releaseYear());
  }

  private void add(ItemRow row) {
    artists.put(row.id(), new Artist(artists.size(), row.name(), row.genres(), known(row)));
  }

  private void add(AlbumKey album, List<ItemRow> rows) {
    var day = 1 + Dice.of(SEED, "mock-release", releases.size()).below(28);
    releases.add(
        new Fresh(
            album.title(),
            Objects.requireNonNull(artists.get(album.artist())),
            LocalDate.of(album.year(), 1, day),
            rows.stream().map(this::song).toList()));
  }

  private Fresh.Song song(ItemRow row) {
    var track = (OfTrack) row.attributes();
    var remastered =
        track.releaseYear() + Track.REMASTERED_AFTER <= year
            && Math.floorMod(row.name().hashCode(), ONE_IS_REMASTERED) == 0;
    return new Fresh.Song(
        row.name(),
        List.of(),
        track.isrc(),
        track.durationSeconds(),
        track.explicit(),
        known(row),
        remastered ? Version.REMASTERED : Version.ORIGINAL);
  }
}
