package fm.seda.linkcallback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import fm.seda.platform.testing.LogLines;
import fm.seda.testkit.oauth.OAuthServer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What opens somebody's account is nowhere to be read: neither in the database nor in a log. */
class NoTokensIT {

  private static final String APPLE = "an-apple-user-token";

  @Test
  void nothingThatOpensAnAccountIsInTheDatabaseTheLogsOrTheQueue() {
    try (var log = LogLines.recordEverything();
        var api = new LinkApi()) {
      var secrets = new ArrayList<String>();
      for (var provider : new String[] {"spotify", "deezer"}) {
        var start = api.start("ada", provider);
        var back = api.server.consent(start.authorizeUrl(), "ada");
        secrets.add(start.cookie().substring("seda_link=".length()));
        secrets.add(parameter(back.getRawQuery(), "state"));
        assertThat(api.arrive(back, start.cookie()).status()).isEqualTo(302);
        assertThat(api.arrive(back, start.cookie()).status()).isEqualTo(400);
        api.server.down(true);
        var second = api.start("ada", provider);
        var late = api.server.consent(second.authorizeUrl(), "ada");
        secrets.add(parameter(late.getRawQuery(), "state"));
        api.arrive(late, second.cookie());
        api.server.down(false);
      }
      api.send(
          "ada",
          "POST",
          "/v1/links/apple/import",
          "{\"consent\": true, \"musicUserToken\": \"" + APPLE + "\"}");
      api.start("ada", "spotify");
      secrets.addAll(api.server.given());
      secrets.add(APPLE);
      secrets.add(OAuthServer.SECRET);

      var tables = dump(api);
      var lines = lines(log);
      var messages = String.join("\n", api.imports());

      assertThat(tables).contains("linked_accounts", "link.callback");
      assertThat(lines).contains("LinkSettings[", "ProviderSettings[");
      for (var secret : secrets) {
        for (var form : forms(secret)) {
          assertThat(tables).doesNotContain(form);
          assertThat(lines).doesNotContain(form);
          assertThat(messages).doesNotContain(form);
        }
      }
      assertThat(secrets).hasSizeGreaterThan(12);
    }
  }

  /** As it is, in hex, and in base64 wherever in a longer text it begins. */
  private static List<String> forms(String secret) {
    var bytes = secret.getBytes(UTF_8);
    var base64 =
        Stream.of("", "x", "xx")
            .map(before -> (before + secret).getBytes(UTF_8))
            .map(Base64.getEncoder().withoutPadding()::encodeToString)
            .map(text -> text.substring(4, text.length() - 2));
    return Stream.concat(Stream.of(secret, HexFormat.of().formatHex(bytes)), base64).toList();
  }

  private static String dump(LinkApi api) {
    return api
        .ask(
            "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')")
        .stream()
        .map(table ->
            table + "\n" + String.join("\n", api.ask("select t::text from " + table + " t")))
        .collect(Collectors.joining("\n"));
  }

  private static String lines(LogLines log) {
    return log.all().stream().map(NoTokensIT::line).collect(Collectors.joining("\n"));
  }

  private static String line(ILoggingEvent event) {
    var thrown = event.getThrowableProxy();
    return event.getFormattedMessage()
        + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
  }

  private static String parameter(String query, String name) {
    return Stream.of(query.split("&", 0))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst()
        .orElseThrow();
  }
}
