package fm.seda.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fm.seda.domain.Kind;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.engine.collect.Collector;
import fm.seda.engine.filter.Filters;
import fm.seda.engine.score.Fusion;
import fm.seda.engine.score.Signal;
import fm.seda.engine.score.Signals;
import fm.seda.engine.twin.World;
import org.junit.jupiter.api.Test;

class ProfilesTest {

  private final Profiles profiles = Profiles.bundled();

  @Test
  void bundlesASurfaceForEachUse() {
    assertThat(profiles.names()).containsExactly("discover", "feed", "listen");
    assertThat(profiles.named("discover").kinds())
        .containsExactly(Kind.ROOM, Kind.PLAYLIST, Kind.ARTIST);
    assertThat(profiles.named("listen").kinds()).containsExactly(Kind.TRACK);
    assertThat(profiles.named("feed").kinds()).containsExactly(Kind.POST);
  }

  @Test
  void keepsTheDocumentedWeights() {
    assertThat(Profiles.load("classic").weights())
        .containsEntry("content", 0.5)
        .containsEntry("collaborative", 0.25)
        .containsEntry("social", 0.15)
        .containsEntry("popularity", 0.1);
    assertThat(profiles.named("feed").weights())
        .containsEntry("collaborative", 0.4)
        .containsEntry("content", 0.3)
        .containsEntry("recency", 0.2)
        .containsEntry("engagement", 0.1);
  }

  @Test
  void mayNameExactlyWhatThereIs() {
    var sources = Collector.standard(new World().ports()).names();

    assertThat(Vocabulary.SIGNALS)
        .containsExactlyInAnyOrderElementsOf(
            Signals.standard().stream().map(Signal::name).toList());
    assertThat(Vocabulary.SOURCES).containsExactlyInAnyOrderElementsOf(sources);
    assertThat(Vocabulary.FILTERS).containsExactlyInAnyOrderElementsOf(Filters.standard().names());
    assertThat(Vocabulary.PENALTIES).containsExactlyInAnyOrderElementsOf(Fusion.penalties());
  }

  @Test
  void loadsWhatOnlyServesToMeasureByItsName() {
    var relevance = Profiles.load("relevance");

    assertThat(relevance.perKind()).isEqualTo(100);
    assertThat(relevance.diversity().lambda()).isEqualTo(1);
    assertThat(profiles.names()).doesNotContain("relevance");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Profiles.load("radio"))
        .withMessageContaining("no profile file for radio");
  }

  @Test
  void listensInModesThatAreKeptAsOneSurface() {
    var modes = Modes.bundled();

    assertThat(modes.names())
        .containsExactly("balanced", "discover", "explore", "familiar", "popular");
    assertThat(modes.all())
        .extracting(Profile::modelVersion)
        .containsExactlyInAnyOrder(
            "listen-4", "listen-explore-1", "listen-familiar-1", "listen-popular-1");
    assertThat(modes.all())
        .allSatisfy(mode -> {
          assertThat(mode.surface()).isEqualTo("listen");
          assertThat(mode.kinds()).containsExactly(Kind.TRACK);
        });
    assertThat(modes.named(Modes.USUAL)).isEqualTo(profiles.named("listen"));
    assertThat(modes.named("discover")).isEqualTo(modes.named("explore"));
  }

  @Test
  void saysWhichModesThereAre() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Modes.bundled().named("loud"))
        .withMessage(
            "There is no such mode; choose one of balanced, discover, explore, familiar, popular.")
        .satisfies(problem -> assertThat(problem.parameter()).isEqualTo("mode"));
  }

  @Test
  void saysWhichSurfacesThereAre() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> profiles.named("radio"))
        .withMessage("There is no such surface; choose one of discover, feed, listen.")
        .satisfies(problem -> assertThat(problem.parameter()).isEqualTo("surface"));
  }
}
