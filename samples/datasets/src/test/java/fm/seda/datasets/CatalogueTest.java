package fm.seda.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.datasets.genre.GenreMap;
import fm.seda.datasets.wire.Attributes;
import fm.seda.datasets.wire.ItemRow;
import fm.seda.datasets.wire.PersonRow;
import fm.seda.domain.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

  private final List<ItemRow> items = Communities.SMOKE.items().toList();

  @ParameterizedTest
  @EnumSource(names = {"SMOKE", "MEDIUM"})
  void holdsAsManyItemsOfEachKindAsItsSizeSays(Size size) {
    var counts =
        Communities.of(size, 3)
            .items()
            .collect(Collectors.groupingBy(ItemRow::kind, Collectors.counting()));

    for (var kind : Kind.values()) {
      assertThat(counts).containsEntry(kind, (long) size.of(kind));
    }
  }

  @Test
  void knowsFiftyGenresAndUsesEachInEveryKind() {
    var genres = Communities.SMOKE.genres();

    assertThat(genres).hasSizeGreaterThanOrEqualTo(40).contains("house", "ambient", "jazz");
    for (var kind : Kind.values()) {
      assertThat(ofKind(kind).map(item -> item.genres().getFirst()).distinct())
          .as("genres of a %s", kind)
          .containsExactlyInAnyOrderElementsOf(genres);
    }
  }

  @Test
  void givesEveryItemItsOwnId() {
    assertThat(items).extracting(ItemRow::id).doesNotHaveDuplicates();
  }

  @Test
  void pointsOnlyAtWhatExists() {
    var artists = ids(Kind.ARTIST);
    var tracks = ids(Kind.TRACK);
    var people = Communities.SMOKE.people().map(PersonRow::userId).collect(Collectors.toSet());

    for (var item : items) {
      switch (item.attributes()) {
        case Attributes.OfArtist _ -> assertThat(item.creator()).isNull();
        case Attributes.OfTrack it -> {
          assertThat(artists).containsEntry(it.artistId(), it.artistName());
          assertThat(item.creator()).isEqualTo(it.artistId().toString());
        }
        case Attributes.OfPlaylist it -> {
          assertThat(tracks).containsKeys(it.trackIds().toArray(UUID[]::new));
          assertThat(it.trackIds()).doesNotHaveDuplicates().hasSize(it.trackCount());
          assertThat(people).contains(it.ownerId());
        }
        case Attributes.OfRoom it -> {
          assertThat(people).contains(Objects.requireNonNull(item.creator()));
          assertThat(artists).containsValues(it.topArtists().toArray(String[]::new));
        }
        case Attributes.OfPost it -> {
          assertThat(people).contains(Objects.requireNonNull(item.creator()));
          assertThat(artists).containsKeys(it.artistIds().toArray(UUID[]::new));
        }
      }
    }
  }

  @Test
  void soundsLikeItsGenre() {
    var genres = GenreMap.load();

    ofKind(Kind.TRACK)
        .forEach(item -> {
          var sound = genres.named(item.genres().getFirst()).sound();
          var features = ((Attributes.OfTrack) item.attributes()).features();
          assertThat(sound.tempo().contains(features.tempo())).isTrue();
          assertThat(sound.energy().contains(features.energy())).isTrue();
          assertThat(sound.loudness().contains(features.loudness())).isTrue();
        });
  }

  @Test
  void isPopularByZipf() {
    for (var kind : Kind.values()) {
      var popularity =
          ofKind(kind).map(ItemRow::popularity).sorted((a, b) -> Double.compare(b, a)).toList();

      assertThat(popularity.getFirst()).isEqualTo(1);
      assertThat(popularity.get(9)).isBetween(0.1, 0.2);
      assertThat(popularity.getLast()).isPositive();
    }
  }

  @Test
  void cameIntoBeingOverTwoYears() {
    var twoYears = Communities.DAY.minus(Duration.ofDays(730));

    assertThat(items)
        .allSatisfy(item -> assertThat(item.createdAt()).isBetween(twoYears, Communities.DAY));
  }

  @Test
  void namesArtistsAndRoomsOnceAndTheRestMostly() {
    var distinct =
        Communities.medium()
            .items()
            .collect(
                Collectors.groupingBy(
                    ItemRow::kind,
                    Collectors.mapping(ItemRow::name, Collectors.toUnmodifiableSet())));

    assertThat(distinct.get(Kind.ARTIST)).hasSize(Size.MEDIUM.of(Kind.ARTIST));
    assertThat(distinct.get(Kind.ROOM)).hasSize(Size.MEDIUM.of(Kind.ROOM));
    for (var kind : List.of(Kind.TRACK, Kind.PLAYLIST, Kind.POST)) {
      assertThat(distinct.get(kind)).hasSizeGreaterThan(Size.MEDIUM.of(kind) * 3 / 4);
    }
  }

  @Test
  void namesNobodyWhoIsWellKnown() throws IOException {
    try (var file = CatalogueTest.class.getResourceAsStream("well-known-artists.txt")) {
      var known =
          new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(CatalogueTest::plain)
              .toList();
      var community = Communities.medium();
      var names =
          Stream.concat(
              community.items().filter(it -> it.kind() == Kind.ARTIST).map(ItemRow::name),
              community.people().map(PersonRow::displayName));

      assertThat(names.map(CatalogueTest::plain)).doesNotContainAnyElementsOf(known);
    }
  }

  private Stream<ItemRow> ofKind(Kind kind) {
    return items.stream().filter(item -> item.kind() == kind);
  }

  private Map<UUID, String> ids(Kind kind) {
    return ofKind(kind).collect(Collectors.toMap(ItemRow::id, ItemRow::name));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }
}
