package fm.seda.mocks.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Which question is answered by what. The first that fits does.
 *
 * <pre>{@code
 * new Routes<Handler>().on("GET /v1/tracks/{id}", this::track).find(question)
 * }</pre>
 */
public final class Routes<H> {

  /** What a question that fits nowhere is counted as. */
  public static final String ELSEWHERE = "elsewhere";

  private final List<Route<H>> routes = new ArrayList<>();

  private record Route<H>(String template, String method, List<String> parts, H handler) {}

  /**
   * One that fits.
   *
   * @param template as it was written
   * @param places what stands where the template has a name in braces
   */
  public record Found<H>(String template, H handler, Places places) {}

  /** Adds {@code GET /v1/tracks/{id}}. */
  public Routes<H> on(String template, H handler) {
    var space = template.indexOf(' ');
    var parts = List.of(template.substring(space + 2).split("/", -1));
    routes.add(new Route<>(template, template.substring(0, space), parts, handler));
    return this;
  }

  /** The one that fits. */
  public Optional<Found<H>> find(Question question) {
    return routes.stream()
        .filter(route -> route.method().equals(question.method()))
        .flatMap(route -> fit(route, question.parts()).stream())
        .findFirst();
  }

  /** As what a question is counted. */
  public String template(Question question) {
    return find(question).map(Found::template).orElse(ELSEWHERE);
  }

  /** Whether another method would be right. */
  public boolean hasPath(Question question) {
    return routes.stream().anyMatch(route -> fit(route, question.parts()).isPresent());
  }

  private static <H> Optional<Found<H>> fit(Route<H> route, List<String> asked) {
    if (route.parts().size() != asked.size()) {
      return Optional.empty();
    }
    var places = new LinkedHashMap<String, String>();
    for (int i = 0; i < asked.size(); i++) {
      var part = route.parts().get(i);
      var open = part.indexOf('{');
      if (open < 0 ? !part.equals(asked.get(i)) : asked.get(i).length() <= open) {
        return Optional.empty();
      }
      if (open >= 0) {
        var word = decoded(asked.get(i));
        if (!word.startsWith(part.substring(0, open))) {
          return Optional.empty();
        }
        places.put(part.substring(open + 1, part.length() - 1), word.substring(open));
      }
    }
    return Optional.of(new Found<>(route.template(), route.handler(), new Places(places)));
  }

  // a plus is a plus in a path
  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException halfAnEscape) {
      return part;
    }
  }
}
