package fm.seda.feedapi.input;

import fm.seda.domain.Kind;
import fm.seda.domain.problem.InvalidInput;
import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what the routes of this function have in common. */
public final class Parameters {

  private static final int MOST_CARDS = 50;

  private Parameters() {}

  /** Cards per module, within bounds. */
  public static int limit(int limit) {
    if (limit < 1 || limit > MOST_CARDS) {
      throw new InvalidInput("limit", "limit must be between 1 and " + MOST_CARDS + ".");
    }
    return limit;
  }

  /**
   * Kinds, separated by commas; {@code otherwise} where nothing was said. The framework takes a
   * comma for a repeated parameter and binds only the first, so all are asked for here.
   */
  public static List<Kind> kinds(String parameter, HttpRequest<?> request, List<Kind> otherwise) {
    var names = request.getParameters().getAll(parameter);
    return names.isEmpty()
        ? otherwise
        : names.stream().map(name -> kind(parameter, name.strip())).toList();
  }

  /** One kind. */
  public static Kind kind(String parameter, String name) {
    return Kind.fromWireName(name)
        .orElseThrow(() ->
            new InvalidInput(
                parameter,
                "There is no such kind; choose from "
                    + Arrays.stream(Kind.values())
                        .map(Kind::wireName)
                        .collect(Collectors.joining(", "))
                    + "."));
  }

  /** {@code true} or {@code false}, and nothing that only looks like it. */
  public static boolean flag(String parameter, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidInput(parameter, parameter + " must be true or false.");
    };
  }
}
