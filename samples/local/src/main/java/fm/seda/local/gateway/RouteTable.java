package fm.seda.local.gateway;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the endpoint of a request. Where two routes fit, the one with fewer variables wins. */
final class RouteTable {

  private final List<Entry> entries;

  RouteTable(List<Endpoint.Mounted> mounted) {
    this.entries =
        mounted.stream()
            .map(each -> new Entry(PathTemplate.of(each.route().path()), each))
            .sorted(comparing(entry -> entry.template().variables()))
            .toList();
  }

  /**
   * The endpoint for a method and a path. A preflight ({@code OPTIONS}) goes to whoever owns the
   * path, because functions decide about cross-origin requests themselves.
   */
  Optional<Match> find(String method, String path) {
    return fitting(path)
        .filter(match -> match.mounted().route().method().equals(method))
        .findFirst()
        .or(() -> method.equals("OPTIONS") ? fitting(path).findFirst() : Optional.empty());
  }

  private Stream<Match> fitting(String path) {
    return entries.stream()
        .flatMap(entry ->
            entry.template().match(path).stream()
                .map(variables -> new Match(entry.mounted(), variables)));
  }

  /** What was found. */
  record Match(Endpoint.Mounted mounted, Map<String, String> variables) {}

  private record Entry(PathTemplate template, Endpoint.Mounted mounted) {}
}
