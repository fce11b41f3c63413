package fm.seda.mocks.control;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.mocks.oauth.App;
import fm.seda.mocks.oauth.LinkedApi;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What somebody wants done to the grants of an API. */
record GrantWish(LinkedApi api, JsonNode fields) {

  private static final int LONGEST_LIFE = 86_400;

  static GrantWish read(byte[] body, List<LinkedApi> apis, Set<String> known) {
    var written = Written.read(body, apis, "No account is linked at", known);
    return new GrantWish(written.api(), written.fields());
  }

  Optional<String> account() {
    return text("account");
  }

  Optional<Set<String>> scopes() {
    return text("scopes").map(text -> new LinkedHashSet<>(Arrays.asList(text.strip().split(" +"))));
  }

  Duration life() {
    var seconds = fields.path("tokenSeconds");
    if (!seconds.isInt() || seconds.asInt() < 1 || seconds.asInt() > LONGEST_LIFE) {
      throw new BadWish(
          seconds.isMissingNode() ? "tokenSeconds is missing" : "tokenSeconds is " + seconds,
          "tokenSeconds can be a whole number from 1 to " + LONGEST_LIFE);
    }
    return Duration.ofSeconds(seconds.asInt());
  }

  App app() {
    var redirectUris =
        StreamSupport.stream(fields.path("redirectUris").spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.toSet());
    return new App(needed("clientId"), needed("clientSecret"), redirectUris);
  }

  private String needed(String field) {
    return text(field)
        .orElseThrow(() -> new BadWish(field + " is missing", field + " can be any text"));
  }

  private Optional<String> text(String field) {
    return Optional.of(fields.path(field))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank());
  }
}
