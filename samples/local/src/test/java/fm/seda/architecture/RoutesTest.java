package fm.seda.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import fm.seda.topology.Topology;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A route nobody answers is a 404 that looks deployed; an answer without a route is never asked
 * for. Routes read {@code feedapi GET /v1/feed}.
 */
class RoutesTest {

  private static final String HTTP = "io.micronaut.http.annotation.";
  private static final Set<String> METHODS =
      Set.of("Get", "Put", "Post", "Delete", "Patch", "Head", "Options");

  /** Every function can answer these; the topology says which one does. */
  private static final String EVERY_FUNCTION = "platform ";

  private final Set<String> answers =
      House.CLASSES.stream()
          .filter(type -> type.isAnnotatedWith(HTTP + "Controller"))
          .flatMap(RoutesTest::answers)
          .collect(Collectors.toSet());
  private final Set<String> routes = Topology.routes().map(this::route).collect(Collectors.toSet());

  @Test
  void everyRouteIsAnsweredByTheFunctionItLeadsTo() {
    assertThat(answers).containsAll(routes);
  }

  @Test
  void everyAnswerHasARoute() {
    assertThat(routes).containsAll(answers);
  }

  private String route(Topology.RoutedFunction routed) {
    var key = routed.route().key();
    return answers.contains(EVERY_FUNCTION + key)
        ? EVERY_FUNCTION + key
        : House.packageOf(routed.function()) + " " + key;
  }

  private static Stream<String> answers(JavaClass controller) {
    var part = controller.getPackageName().split("\\.")[2];
    var base = paths(controller.getAnnotationOfType(HTTP + "Controller")).getFirst();
    return controller.getMethods().stream()
        .flatMap(method -> method.getAnnotations().stream())
        .filter(annotation -> annotation.getRawType().getName().startsWith(HTTP))
        .filter(annotation -> METHODS.contains(annotation.getRawType().getSimpleName()))
        .flatMap(annotation ->
            paths(annotation).stream()
                .map(path ->
                    annotation.getRawType().getSimpleName().toUpperCase(Locale.ROOT)
                        + " "
                        + base
                        + path))
        .map(key -> part + " " + key);
  }

  private static List<String> paths(JavaAnnotation<?> annotation) {
    return Stream.of("value", "uri", "uris")
        .flatMap(name -> annotation.tryGetExplicitlyDeclaredProperty(name).stream())
        .findFirst()
        .map(paths -> paths instanceof String[] several ? List.of(several) : List.of("" + paths))
        .orElse(List.of(""));
  }
}
