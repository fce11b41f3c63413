package fm.seda.engine.slate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.Request;
import fm.seda.engine.profile.Modes;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.profile.Profiles;
import fm.seda.engine.twin.World;
import fm.seda.engine.twin.Worlds;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class KeptContributionsTest {

  private static final List<Profile> PROFILES =
      Stream.of(Profiles.bundled().all(), Profiles.measures().all(), Modes.bundled().all())
          .flatMap(Collection::stream)
          .toList();

  @Property(tries = 100)
  void sayOfEveryCardWhatItSaidBefore(@ForAll long seed) {
    var given = Worlds.of(seed);
    for (var profile : PROFILES) {
      var request = Request.whole(given.listener().build(), profile, World.NOW);
      for (var card : given.world().recommender().recommend(request).cards()) {
        var before = card.explanation().contributions();
        var after = keptAndRead(before);

        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
          isAsBefore(after.get(i), before.get(i));
        }
        assertThat(after.stream().mapToDouble(it -> it.value() * it.weight()).sum())
            .isCloseTo(card.score(), within(2e-7));
        assertThat(after.stream().mapToDouble(Contribution::share).sum())
            .isCloseTo(1, within(1e-12));
      }
    }
  }

  private static void isAsBefore(Contribution after, Contribution before) {
    assertThat(after.signal()).isEqualTo(before.signal());
    assertThat(after.value()).isCloseTo(before.value(), within(5.1e-9));
    assertThat(after.weight()).isCloseTo(before.weight(), within(5.1e-9));
    assertThat(after.because()).isEqualTo(before.because());
  }

  @Property
  void changeNoMoreOnceTheyWereKept(@ForAll long seed) {
    var given = Worlds.of(seed);
    var request = Request.whole(given.listener().build(), PROFILES.getFirst(), World.NOW);
    for (var card : given.world().recommender().recommend(request).cards()) {
      var once = keptAndRead(card.explanation().contributions());

      assertThat(keptAndRead(once)).isEqualTo(once);
    }
  }

  @Example
  void shareByWeightWhereThereIsNoScore() {
    assertThat(keptAndRead(List.of(nothing("content", 0.3), nothing("genre", 0.1))))
        .extracting(Contribution::share)
        .containsExactly(0.3 / 0.4, 0.1 / 0.4);
    assertThat(keptAndRead(List.of(nothing("exploration", 1))))
        .containsExactly(new Contribution("exploration", 0, 1, 1, List.of()));
    assertThat(keptAndRead(List.of(nothing("content", 1e-9), nothing("genre", 0))))
        .extracting(Contribution::share)
        .containsExactly(0.5, 0.5);
  }

  @Example
  void mayBeNone() {
    assertThat(keptAndRead(List.of())).isEmpty();
  }

  @Example
  void keepReasonsWhereverTheyStand() {
    var known = new Because(new ItemRef(Kind.ARTIST, UUID.randomUUID()), "Björk \"🎵\" 1 2\n");
    var contributions =
        List.of(
            new Contribution("content", 0.5, 0.5, 0.5, List.of(known, known)),
            new Contribution("genre", 0.5, 0.25, 0.25, List.of()),
            new Contribution("lately", 0.5, 0.25, 0.25, List.of(known)));

    assertThat(keptAndRead(contributions)).isEqualTo(contributions);
  }

  @Example
  void areRefusedWhereTheyCouldNotBeReadAgain() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KeptContributions.of(List.of(nothing("two words", 1))))
        .withMessageContaining("two words");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KeptContributions.of(List.of(nothing("", 1))));
    for (var wrong : List.of("content", "content 1", "content 1 2 genre", "content one 2", " ")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new KeptContributions(wrong, null).contributions());
    }
  }

  private static Contribution nothing(String signal, double weight) {
    return new Contribution(signal, 0, weight, 0, List.of());
  }

  private static List<Contribution> keptAndRead(List<Contribution> contributions) {
    return KeptContributions.of(contributions).contributions();
  }
}
