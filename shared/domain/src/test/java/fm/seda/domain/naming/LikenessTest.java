package fm.seda.domain.naming;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.domain.linking.FoundArtist;
import fm.seda.domain.linking.FoundTrack;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LikenessTest {

  @Test
  void anIdProvesItWhateverTheNames() {
    var likeness =
        Likeness.between(
            KnownArtist.of("Diddy", Map.of("spotify", "a"), List.of()),
            KnownArtist.of("Puff Daddy", Map.of("spotify", "a", "deezer", "b"), List.of()));

    assertThat(likeness).isEqualTo(new Likeness(1, Reason.EXTERNAL_ID));
  }

  @Test
  void twoIdsOfOneSystemAreTwoArtists() {
    var likeness =
        Likeness.between(
            KnownArtist.of("Nirvana", Map.of("spotify", "a"), List.of("grunge")),
            KnownArtist.of("Nirvana", Map.of("spotify", "b"), List.of("grunge")));

    assertThat(likeness).isEqualTo(new Likeness(0, Reason.OTHER_ID));
  }

  @Test
  void aGenreInCommonMakesSurer() {
    var air = KnownArtist.of("Air", Map.of(), List.of("electronic"));
    var same = KnownArtist.of("Air", Map.of(), List.of("Electronic", "downtempo"));
    var unknown = KnownArtist.of("Air", Map.of(), List.of());
    var other = KnownArtist.of("Air", Map.of(), List.of("gospel"));

    assertThat(Likeness.between(air, same).reason()).isEqualTo(Reason.NAME_AND_GENRE);
    assertThat(Likeness.between(air, same).confidence())
        .isGreaterThan(Likeness.between(air, unknown).confidence());
    assertThat(Likeness.between(air, unknown).isSame()).isTrue();
    assertThat(Likeness.between(air, other).isSame()).isFalse();
    assertThat(Likeness.between(air, other).reason()).isEqualTo(Reason.OTHER_GENRE);
  }

  @Test
  void aRecordingCodeIsNearlyProof() {
    var one = track("Africa", "US-SM1-98-01941", 295);

    assertThat(Likeness.between(one, track("Africa!", "ussm19801941", null)))
        .isEqualTo(new Likeness(0.98, Reason.ISRC));
    assertThat(Likeness.between(one, track("Africa", "USSM19801941", 480)).isSame()).isFalse();
    assertThat(Likeness.between(one, track("Africa (Live)", "USSM19801941", 295)).isSame())
        .isFalse();
  }

  @Test
  void lengthsConfirmOrRefuteATitle() {
    var one = track("Africa", null, 295);

    assertThat(Likeness.between(one, track("Africa", null, 298)))
        .isEqualTo(new Likeness(0.95, Reason.TITLE_ARTIST_AND_LENGTH));
    assertThat(Likeness.between(one, track("Africa", null, 305)).reason())
        .isEqualTo(Reason.TITLE_AND_ARTIST);
    assertThat(Likeness.between(one, track("Africa", null, 306)))
        .isEqualTo(new Likeness(0, Reason.OTHER_LENGTH));
  }

  @Test
  void tracksOfUnknownArtistsAreNotCompared() {
    var one = KnownTrack.of("Africa", List.of(), null, null, 295, Map.of());

    assertThat(Likeness.between(one, one)).isEqualTo(new Likeness(0, Reason.OTHER_ARTIST));
    assertThat(MatchKey.ofTrack("Africa", null)).isEmpty();
  }

  @Test
  void whatWasFoundIsComparedWithTheCatalogue() {
    var found =
        new FoundTrack(
            "Halo (feat. X)",
            Map.of("spotify", "1"),
            List.of(artist("Beyoncé"), artist("Y")),
            "GBAAA0000001",
            "I Am",
            2008,
            261,
            null,
            null,
            null,
            Map.of());
    var item =
        item(
            Kind.TRACK,
            "Halo",
            Map.of("artistName", "BEYONCE feat. X & Y", "durationSeconds", 260, "album", "I am"));

    assertThat(Likeness.between(KnownTrack.of(found), KnownTrack.of(item)))
        .isEqualTo(new Likeness(0.95, Reason.TITLE_ARTIST_AND_LENGTH));
    assertThat(MatchKey.of(found)).hasValue("halo/bey").isEqualTo(MatchKey.of(item));
    assertThat(
            Likeness.between(
                    KnownArtist.of(artist("Beyoncé")),
                    KnownArtist.of(item(Kind.ARTIST, "Beyonce", Map.of())))
                .isSame())
        .isTrue();
  }

  private static KnownTrack track(String title, String isrc, Integer seconds) {
    return KnownTrack.of(title, List.of("TOTO"), isrc, null, seconds, Map.of());
  }

  private static FoundArtist artist(String name) {
    return new FoundArtist(name, Map.of(), List.of(), null, null);
  }

  private static Item item(Kind kind, String name, Map<String, Object> attributes) {
    return new Item(
        new ItemRef(kind, new UUID(0, 1)),
        name,
        List.of(),
        0,
        null,
        null,
        Map.of(),
        attributes,
        Instant.EPOCH);
  }
}
