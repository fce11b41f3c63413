package fm.seda.local.stack;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The mocks of providers that people link accounts with. */
enum MockedLinks {
  SPOTIFY("/authorize", "/api/token", "/v1/me"),
  YOUTUBE("/o/oauth2/v2/auth", "/token", "/youtube/v3/channels?part=id&mine=true"),
  DEEZER("/oauth/auth.php", "/oauth/access_token.php", "/user/me");

  private final Map<String, String> paths;

  MockedLinks(String authorize, String token, String account) {
    this.paths =
        Map.of("authorize-address", authorize, "token-address", token, "account-address", account);
  }

  /**
   * How functions reach all of them. A mock knows one program, and that one's secret opens nothing
   * else.
   *
   * @param address where the mock of this name is
   */
  static Map<String, String> settings(Function<String, URI> address) {
    var settings = new TreeMap<String, String>();
    for (var one : values()) {
      var name = one.name().toLowerCase(Locale.ROOT);
      var prefix = "seda.links.providers." + name + ".";
      settings.put(prefix + "client-id", "seda-" + name);
      settings.put(prefix + "client-secret", "mock-" + name + "-secret");
      one.paths.forEach((key, path) -> settings.put(prefix + key, address.apply(name) + path));
    }
    settings.put(
        "seda.links.providers.youtube.revoke-address", address.apply("youtube") + "/revoke");
    settings.put("seda.links.apple", "true");
    return settings;
  }
}
