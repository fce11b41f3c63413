package fm.seda.mocks.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.seda.mocks.api.Question;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The programs a provider knows. */
public final class Apps {

  private static final String BASIC = "basic ";

  private final Map<String, App> apps = new ConcurrentHashMap<>();

  Apps(App first) {
    add(first);
  }

  /** One more, or another in its place. */
  public void add(App app) {
    apps.put(app.id(), app);
  }

  /** The one of this id. */
  public App named(String id) {
    var app = apps.get(id);
    if (app == null) {
      throw new Objected(Objection.UNKNOWN_APP);
    }
    return app;
  }

  /**
   * Who asks for a token.
   *
   * @param proven whether it knows its secret; programs on people's own devices cannot keep one
   */
  public record Caller(App app, boolean proven) {}

  /** The program that asks, by Basic authorization or by what is in the form. */
  public Caller caller(Question question) {
    var form = question.form();
    var basic = basic(question);
    var id = basic.map(pair -> pair.substring(0, pair.indexOf(':')));
    var secret = basic.map(pair -> pair.substring(pair.indexOf(':') + 1));
    return caller(
        id.or(() -> form.get("client_id")).orElse(""), secret.or(() -> form.get("client_secret")));
  }

  /** The program of this id, which may have given its secret. */
  public Caller caller(String id, Optional<String> secret) {
    var app = named(id);
    if (secret.isPresent() && !secret.get().equals(app.secret())) {
      throw new Objected(Objection.WRONG_SECRET);
    }
    return new Caller(app, secret.isPresent());
  }

  private static Optional<String> basic(Question question) {
    return Optional.ofNullable(question.headers().get("authorization"))
        .filter(value -> value.regionMatches(true, 0, BASIC, 0, BASIC.length()))
        .flatMap(value -> decoded(value.substring(BASIC.length()).strip()))
        .filter(pair -> pair.indexOf(':') >= 0);
  }

  private static Optional<String> decoded(String base64) {
    try {
      return Optional.of(new String(Base64.getDecoder().decode(base64), UTF_8));
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }
}
