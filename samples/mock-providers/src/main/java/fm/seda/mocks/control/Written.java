package fm.seda.mocks.control;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.mocks.api.Api;
import fm.seda.mocks.api.Json;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A wish as somebody wrote it: a JSON object that says which API it is about. */
record Written<A extends Api>(A api, JsonNode fields) {

  private static final String API = "api";

  /**
   * Reads it.
   *
   * @param among which APIs it can be about
   * @param stranger what is said in front of the name of another
   * @param known what it can say besides
   */
  static <A extends Api> Written<A> read(
      byte[] body, List<A> among, String stranger, Collection<String> known) {
    var fields =
        Json.object(body)
            .orElseThrow(() ->
                new BadWish(
                    "The body is no JSON object",
                    "send one such as {\"api\": \"%s\"}".formatted(among.getFirst().name())));
    check(fields, known);
    return new Written<>(api(fields.path(API), among, stranger), fields);
  }

  private static void check(JsonNode fields, Collection<String> known) {
    var unknown = new TreeSet<String>();
    fields.fieldNames().forEachRemaining(unknown::add);
    unknown.remove(API);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new BadWish(
          "There is no " + String.join(" nor ", unknown),
          "use " + Stream.concat(Stream.of(API), known.stream()).collect(Collectors.joining(", ")));
    }
  }

  private static <A extends Api> A api(JsonNode name, List<A> among, String stranger) {
    return among.stream()
        .filter(api -> api.name().equals(name.asText()))
        .findFirst()
        .orElseThrow(() ->
            new BadWish(
                name.isMissingNode() ? "api is missing" : stranger + " " + name,
                "api can be " + among.stream().map(Api::name).collect(Collectors.joining(", "))));
  }
}
