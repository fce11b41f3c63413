package fm.seda.providers.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.seda.calls.NotNow;
import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.providers.GrantRevoked;
import io.micronaut.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Deezer has a manner of its own, older than the standard. It knows no proof keys: what ties the
 * way there and back is the state, and what keeps a stolen code worthless is our secret. With
 * {@code offline_access} its token does not end, so there is nothing to refresh; nor can it be
 * given back, except by the person in their settings. It also refuses with status 200, in a word or
 * two that are no JSON.
 */
final class Deezer implements OAuth {

  private static final List<String> PERMISSIONS = List.of("basic_access", "offline_access");
  private static final Duration SHORTLY = Duration.ofSeconds(10);
  private static final String WRONG_CODE = "wrong code";

  private final Client client;
  private final Line line;
  private final JsonMapper json;
  private final InstantSource clock;

  Deezer(Client client, Line line, JsonMapper json, InstantSource clock) {
    this.client = client;
    this.line = line;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public MusicProvider provider() {
    return MusicProvider.DEEZER;
  }

  @Override
  public List<String> scopes() {
    return PERMISSIONS;
  }

  @Override
  public boolean takesProofKeys() {
    return false;
  }

  @Override
  public URI authorizeUrl(String state, Optional<ProofKey> key, URI callback) {
    return new Form()
        .with("app_id", client.id())
        .with("redirect_uri", callback.toString())
        .with("perms", String.join(",", PERMISSIONS))
        .with("state", state)
        .at(client.authorize());
  }

  @Override
  public Grant exchange(Secret code, Optional<ProofKey> key, URI callback) {
    // the address holds the secret and the code, as Deezer wants it: it is never said to anybody
    var address =
        new Form()
            .with("app_id", client.id())
            .with("secret", client.secret().reveal())
            .with("code", code.reveal())
            .with("output", "json")
            .at(client.token());
    var response = line.askOnce(HttpRequest.newBuilder(address).build());
    return granted(response)
        .orElseThrow(() ->
            saysWrongCode(response)
                ? new CodeRefused(provider(), WRONG_CODE)
                : new NotAccepted(provider(), "status " + response.statusCode()));
  }

  private Optional<Grant> granted(HttpResponse<byte[]> response) {
    return response.statusCode() == 200
        ? TokenReply.read(response.body(), json)
            .flatMap(reply -> reply.grant(null, PERMISSIONS, clock.instant()))
        : Optional.empty();
  }

  private static boolean saysWrongCode(HttpResponse<byte[]> response) {
    return new String(response.body(), UTF_8).strip().equalsIgnoreCase(WRONG_CODE);
  }

  @Override
  public Grant refresh(Grant grant) {
    throw new GrantRevoked(provider(), "its token has ended, and there is no other");
  }

  @Override
  public boolean revoke(Grant grant) {
    return false;
  }

  @Override
  public Secret account(Grant grant) {
    var address =
        new Form().with("access_token", grant.accessToken().reveal()).at(client.account());
    var response = line.ask(HttpRequest.newBuilder(address).build());
    if (new String(response.body(), UTF_8).contains("OAuthException")) {
      throw new GrantRevoked(provider(), "OAuthException");
    }
    if (response.statusCode() != 200) {
      throw new NotNow("Deezer answers with status " + response.statusCode(), SHORTLY);
    }
    return AccountReply.read(provider(), response, json);
  }

  @Override
  public void close() {
    line.close();
  }
}
