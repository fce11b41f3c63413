package fm.seda.linkcallback;

import fm.seda.platform.testing.Answer;
import fm.seda.platform.testing.Call;
import fm.seda.platform.testing.LambdaHttp;
import fm.seda.platform.testing.TestQueues;
import fm.seda.platform.testing.VaultKeyFile;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.testkit.oauth.OAuthServer;
import fm.seda.topology.Queues;
import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The function with everything it reaches, and people who link accounts by it. */
final class LinkApi implements AutoCloseable {

  static final String RETURN_TO = "https://app.example/settings/links?tab=music";

  final TestDatabase db = TestDatabase.fresh();
  final TestQueues queues = new TestQueues(Queues.IMPORT, Queues.RERANK);
  final OAuthServer server = OAuthServer.start();
  private final LambdaHttp function;

  LinkApi() {
    function =
        LambdaHttp.behindGateway(
            FunctionSettings.in(db, "seda_app").with(queues.settings()).with(settings()).toMap());
  }

  /** Where somebody is sent, and what their browser keeps meanwhile. */
  record Start(URI authorizeUrl, String cookie, Answer answer) {}

  private Map<String, Object> settings() {
    var settings = new HashMap<String, Object>();
    settings.put("seda.vault.key-file", VaultKeyFile.fresh());
    settings.put("seda.links.callback-address", "https://api.example/");
    settings.put("seda.links.return-to", "https://app.example/settings,http://localhost:*");
    settings.put("seda.links.pseudonym-key", "only for tests");
    settings.put("seda.links.apple", true);
    settings.put("seda.cors.origins", "https://app.example");
    provider(settings, "spotify", "/token");
    provider(settings, "deezer", "/deezer/token");
    settings.put(
        "seda.links.providers.spotify.revoke-address", server.address("/revoke").toString());
    return settings;
  }

  private void provider(Map<String, Object> settings, String name, String token) {
    var prefix = "seda.links.providers." + name + ".";
    settings.put(prefix + "client-id", OAuthServer.CLIENT);
    settings.put(prefix + "client-secret", OAuthServer.SECRET);
    settings.put(prefix + "token-address", server.address(token).toString());
    settings.put(prefix + "account-address", server.address("/me").toString());
  }

  ApplicationContext context() {
    return function.context();
  }

  Answer send(String person, String method, String target, @Nullable String body) {
    return function.send(Call.of(method, target, body).by(person));
  }

  /** The same from a page of another origin. */
  Answer sendFrom(String origin, String person, String method, String target, String body) {
    return function.send(Call.of(method, target, body).by(person).header("Origin", origin));
  }

  /** Somebody wants to link this provider. */
  Start start(String person, String provider) {
    var answer =
        send(
            person,
            "POST",
            "/v1/links/" + provider + "/start",
            "{\"consent\": true, \"returnTo\": \"" + RETURN_TO + "\"}");
    if (answer.status() != 200) {
      throw new AssertionError("cannot start: " + answer);
    }
    var cookie = String.valueOf(answer.header("Set-Cookie"));
    return new Start(
        URI.create(String.valueOf(answer.get("authorizeUrl"))),
        cookie.substring(0, cookie.indexOf(';')),
        answer);
  }

  /** A browser follows the provider's redirect. */
  Answer arrive(URI back, @Nullable String cookie) {
    return arrive(back.getRawPath() + "?" + back.getRawQuery(), cookie);
  }

  Answer arrive(String target, @Nullable String cookie) {
    var call = Call.get(target);
    return function.send(cookie == null ? call : call.cookie("other=1; " + cookie + "; more=2"));
  }

  /** All of it. */
  Answer link(String person, String provider) {
    var start = start(person, provider);
    return arrive(server.consent(start.authorizeUrl(), person + "'s account"), start.cookie());
  }

  /** The messages to who reads libraries, since the last time. */
  List<String> imports() {
    return queues.drain(Queues.IMPORT);
  }

  void change(String sql) {
    db.owner().asJobDo(handle -> handle.execute(sql));
  }

  List<String> ask(String sql) {
    return db.owner().asJob(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  @Override
  public void close() {
    function.close();
    queues.close();
    server.close();
  }
}
