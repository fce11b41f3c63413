package fm.seda.testkit.postgres;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The address of a server of somebody else, in both spellings people have at hand: {@code
 * jdbc:postgresql://host/db?user=me&password=secret} and {@code postgres://me:secret@host/db}.
 */
record DatabaseUrl(
    String host, int port, String database, String user, String password, String parameters) {
  private static final int USUAL_PORT = 5432;

  static DatabaseUrl parse(String text) {
    var uri = uri(text);
    String user = "postgres";
    String password = "";
    if (uri.getRawUserInfo() != null) {
      var parts = uri.getRawUserInfo().split(":", 2);
      user = decoded(parts[0]);
      password = parts.length == 2 ? decoded(parts[1]) : "";
    }
    List<String> others = new ArrayList<>();
    for (var parameter : Objects.requireNonNullElse(uri.getRawQuery(), "").split("&", 0)) {
      var value = decoded(parameter.substring(parameter.indexOf('=') + 1));
      if (parameter.startsWith("user=")) {
        user = value;
      } else if (parameter.startsWith("password=")) {
        password = value;
      } else if (!parameter.isEmpty()) {
        others.add(parameter);
      }
    }
    var path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
    return new DatabaseUrl(
        uri.getHost(),
        uri.getPort() < 0 ? USUAL_PORT : uri.getPort(),
        path.isEmpty() ? "postgres" : path,
        user,
        password,
        others.isEmpty() ? "" : "?" + String.join("&", others));
  }

  String jdbcUrl(String ofDatabase) {
    return "jdbc:postgresql://" + host + ":" + port + "/" + ofDatabase + parameters;
  }

  private static URI uri(String text) {
    try {
      var uri = URI.create(text.replaceFirst("^jdbc:", ""));
      if (uri.getHost() != null && String.valueOf(uri.getScheme()).startsWith("postgres")) {
        return uri;
      }
    } catch (IllegalArgumentException notAnAddress) {
      // Falls through: its message would show the password.
    }
    throw new PostgresUnavailableException(
        "SEDA_DATABASE_URL is not the address of a Postgres server",
        "write it as jdbc:postgresql://HOST:PORT/DATABASE?user=USER&password=PASSWORD");
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Hides the password. */
  @Override
  public String toString() {
    return user + "@" + host + ":" + port + "/" + database;
  }
}
