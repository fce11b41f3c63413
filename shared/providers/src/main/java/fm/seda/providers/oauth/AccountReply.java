package fm.seda.providers.oauth;

import fm.seda.calls.NotNow;
import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.providers.GrantRevoked;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a provider says about the account a token belongs to. */
final class AccountReply {

  private static final int LONGEST_ID = 200;
  private static final Duration SHORTLY = Duration.ofSeconds(10);

  private AccountReply() {}

  /** The id: of the account at Spotify and Deezer, of the channel at YouTube. */
  static Secret read(MusicProvider provider, HttpResponse<byte[]> response, JsonMapper json) {
    if (response.statusCode() == 401) {
      throw new GrantRevoked(provider, "status 401");
    }
    var document = tree(response.body(), json);
    var id = document == null ? null : id(document);
    if (response.statusCode() != 200 || id == null || id.length() > LONGEST_ID) {
      throw new NotNow(
          "%s does not say whose account it is, status %d"
              .formatted(provider.displayName(), response.statusCode()),
          SHORTLY);
    }
    return new Secret(id);
  }

  private static @Nullable String id(JsonNode document) {
    var items = document.get("items");
    var owner = items != null && items.isArray() && items.size() > 0 ? items.get(0) : document;
    var id = owner == null ? null : owner.get("id");
    return id != null && id.isValueNode() && !id.isNull() ? id.coerceStringValue() : null;
  }

  private static @Nullable JsonNode tree(byte[] body, JsonMapper json) {
    try {
      var tree = json.readValue(body, JsonNode.class);
      return tree != null && tree.isObject() ? tree : null;
    } catch (IOException unreadable) {
      return null;
    }
  }
}
