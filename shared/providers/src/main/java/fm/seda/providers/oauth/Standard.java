package fm.seda.providers.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.seda.calls.NotNow;
import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.providers.GrantRevoked;
import io.micronaut.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Providers that do as the standard says, which Spotify and Google do. */
final class Standard implements OAuth {

  private static final String INVALID_GRANT = "invalid_grant";
  private static final Duration SHORTLY = Duration.ofSeconds(10);

  private final Manners manners;
  private final Client client;
  private final Line line;
  private final JsonMapper json;
  private final InstantSource clock;

  Standard(Manners manners, Client client, Line line, JsonMapper json, InstantSource clock) {
    this.manners = manners;
    this.client = client;
    this.line = line;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public MusicProvider provider() {
    return manners.provider();
  }

  @Override
  public List<String> scopes() {
    return manners.scopes();
  }

  @Override
  public boolean takesProofKeys() {
    return true;
  }

  @Override
  public URI authorizeUrl(String state, Optional<ProofKey> key, URI callback) {
    var query =
        new Form()
            .with("response_type", "code")
            .with("client_id", client.id())
            .with("redirect_uri", callback.toString())
            .with("scope", String.join(" ", scopes()))
            .with("state", state)
            .with("code_challenge_method", "S256")
            .with("code_challenge", key.orElseThrow().challenge());
    manners.wishes().forEach(query::with);
    return query.at(client.authorize());
  }

  @Override
  public Grant exchange(Secret code, Optional<ProofKey> key, URI callback) {
    var response =
        line.askOnce(
            form(
                client.token(),
                new Form()
                    .with("grant_type", "authorization_code")
                    .with("code", code.reveal())
                    .with("redirect_uri", callback.toString())
                    .with("code_verifier", key.orElseThrow().verifier().reveal())));
    var reply = reply(response);
    if (reply.complaint().equals(INVALID_GRANT)) {
      throw new CodeRefused(provider(), INVALID_GRANT);
    }
    return granted(response, reply, null, scopes());
  }

  @Override
  public Grant refresh(Grant grant) {
    var standing = grant.refreshToken();
    if (standing == null) {
      throw new GrantRevoked(provider(), "the access token has ended, and there is no other");
    }
    var response =
        line.ask(
            form(
                client.token(),
                new Form()
                    .with("grant_type", "refresh_token")
                    .with("refresh_token", standing.reveal())));
    var reply = reply(response);
    if (reply.complaint().equals(INVALID_GRANT)) {
      throw new GrantRevoked(provider(), INVALID_GRANT);
    }
    return granted(response, reply, standing, grant.scopes());
  }

  private Grant granted(
      HttpResponse<byte[]> response,
      TokenReply reply,
      @Nullable Secret standing,
      List<String> asked) {
    if (response.statusCode() != 200) {
      throw new NotAccepted(
          provider(), "status %d, %s".formatted(response.statusCode(), reply.complaint()));
    }
    return reply
        .grant(standing, asked, clock.instant())
        .orElseThrow(() -> new NotNow(provider().displayName() + " answers no token", SHORTLY));
  }

  private TokenReply reply(HttpResponse<byte[]> response) {
    return TokenReply.read(response.body(), json)
        .orElseThrow(() ->
            new NotNow(
                "%s answers nothing that can be read, status %d"
                    .formatted(provider().displayName(), response.statusCode()),
                SHORTLY));
  }

  @Override
  public boolean revoke(Grant grant) {
    var address = client.revoke();
    if (address == null) {
      return false;
    }
    // the refresh token takes every access token with it
    var token = grant.refreshToken() == null ? grant.accessToken() : grant.refreshToken();
    // of one that is void already Google says 400, which is what is wanted
    line.ask(form(address, new Form().with("token", token.reveal())));
    return true;
  }

  @Override
  public Secret account(Grant grant) {
    var response =
        line.ask(
            HttpRequest.newBuilder(client.account())
                .header("Authorization", "Bearer " + grant.accessToken().reveal())
                .header("Accept", "application/json")
                .build());
    return AccountReply.read(provider(), response, json);
  }

  private HttpRequest form(URI address, Form fields) {
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json");
    if (manners.basic()) {
      var pair = client.id() + ":" + client.secret().reveal();
      request.header(
          "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
    } else {
      fields.with("client_id", client.id()).with("client_secret", client.secret().reveal());
    }
    return request.POST(BodyPublishers.ofString(fields.encoded())).build();
  }

  @Override
  public void close() {
    line.close();
  }
}
