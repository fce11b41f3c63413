package fm.seda.rerank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.engine.profile.Profile;
import fm.seda.engine.profile.Profiles;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingSettingsTest {

  @Test
  void ranksEverySurfaceAsItIsUnlessToldOtherwise() {
    try (var context = start(Map.of())) {
      assertThat(ranked(context).all()).containsExactlyElementsOf(Profiles.bundled().all());
    }
  }

  @Test
  void ranksOnlyTheSurfacesThatAreNamed() {
    try (var context = start(Map.of("seda.rerank.surfaces", "listen, feed"))) {
      assertThat(ranked(context).names()).containsExactly("feed", "listen");
    }
  }

  @Test
  void ranksAlsoByWhatIsNoSurfaceOfTheApi() {
    try (var context = start(Map.of("seda.rerank.surfaces", "relevance"))) {
      assertThat(ranked(context).names()).containsExactly("relevance");
    }
  }

  @Test
  void refusesASurfaceThatDoesNotExistAndSaysWhichDo() {
    assertThatThrownBy(() -> start(Map.of("seda.rerank.surfaces", "discover,radio")).close())
        .rootCause()
        .hasMessageStartingWith("seda.rerank.surfaces names radio, which does not exist")
        .hasMessageContaining("classic, collaborative, discover, feed, listen, relevance");
  }

  @Test
  void takesItsSayFromASignalAlsoWhereItStandsInForAnother() {
    try (var context = start(Map.of("seda.rerank.without", "genre"))) {
      assertThat(ranked(context).all())
          .hasSize(3)
          .extracting(Profile::standIns)
          .noneSatisfy(standIns -> assertThat(standIns).containsValue("genre"));
      assertThat(ranked(context).named("discover").weights())
          .containsEntry("genre", 0.0)
          .containsEntry("content", 0.05);
    }
  }

  @Test
  void refusesASignalThatDoesNotExistAndSaysWhichDo() {
    assertThatThrownBy(() -> start(Map.of("seda.rerank.without", "luck")).close())
        .rootCause()
        .hasMessageStartingWith("seda.rerank.without names luck, which does not exist")
        .hasMessageContaining("collaborative");
  }

  private static Profiles ranked(ApplicationContext context) {
    return context.getBean(RankingSettings.class).profiles();
  }

  private static ApplicationContext start(Map<String, Object> settings) {
    var all = new HashMap<>(settings);
    all.put("seda.database.url", "jdbc:postgresql://127.0.0.1:1/not-asked");
    all.put("seda.database.user", "seda_worker");
    all.put("seda.database.password", "not-asked");
    return ApplicationContext.run(all);
  }
}
