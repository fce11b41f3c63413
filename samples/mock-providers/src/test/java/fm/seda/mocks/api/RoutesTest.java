package fm.seda.mocks.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutesTest {

  private final Routes<String> routes =
      new Routes<String>()
          .on("GET /tracks/top", "top")
          .on("GET /tracks/{id}", "one")
          .on("GET /tracks/isrc:{isrc}/more", "isrc")
          .on("POST /tracks", "new");

  @Test
  void theFirstThatFitsAnswers() {
    assertThat(found("GET", "/tracks/top").handler()).isEqualTo("top");
    assertThat(found("GET", "/tracks/R%C3%B3s+1").places())
        .isEqualTo(new Places(Map.of("id", "Rós+1")));
    assertThat(found("GET", "/tracks/isrc%3AZZ1/more").places())
        .isEqualTo(new Places(Map.of("isrc", "ZZ1")));
  }

  @Test
  void onlyWhatTheTemplateNamesHasAPlace() {
    var places = found("GET", "/tracks/isrc%3AZZ1/more").places();

    assertThat(places.at("isrc")).isEqualTo("ZZ1");
    assertThatThrownBy(() -> places.at("id"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No {id} among [isrc]");
  }

  @Test
  void questionsThatDifferInAnIdAreCountedAsOne() {
    assertThat(routes.template(question("GET", "/tracks/1"))).isEqualTo("GET /tracks/{id}");
    assertThat(routes.template(question("GET", "/tracks/2"))).isEqualTo("GET /tracks/{id}");
    assertThat(routes.template(question("GET", "/tracks/2/x"))).isEqualTo(Routes.ELSEWHERE);
  }

  @Test
  void nothingFitsNowhere() {
    for (var path : new String[] {"", "/", "/tracks/", "/tracks", "/tracks/1/2/3"}) {
      assertThat(routes.find(question("GET", path))).as(path).isEmpty();
    }
    assertThat(routes.hasPath(question("GET", "/tracks"))).isTrue();
    assertThat(routes.hasPath(question("GET", "/albums"))).isFalse();
  }

  private Routes.Found<String> found(String method, String path) {
    return routes.find(question(method, path)).orElseThrow();
  }

  private static Question question(String method, String path) {
    return new Question(method, path, Map.of(), new byte[0]);
  }
}
