package fm.seda.providers.service;

import fm.seda.domain.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Something a provider is asked.
 *
 * <pre>{@code
 * Question.of("/v1/me/playlists").with("limit", 50).personally(token)
 * }</pre>
 *
 * @param path below the provider's address
 * @param parameters that say what is asked
 * @param headers that say who asks
 * @param keys parameters that say who asks
 * @param form what is posted; nothing is, if it is empty
 * @param personal whether somebody's own token is among these, so that the answer is theirs
 */
public record Question(
    String path,
    Map<String, String> parameters,
    Map<String, Secret> headers,
    Map<String, Secret> keys,
    Map<String, String> form,
    boolean personal) {

  /** Copies the maps. */
  public Question {
    parameters = Map.copyOf(parameters);
    headers = Map.copyOf(headers);
    keys = Map.copyOf(keys);
    form = Map.copyOf(form);
  }

  /** What is at this path, for anybody. */
  public static Question of(String path) {
    return new Question(path, Map.of(), Map.of(), Map.of(), Map.of(), false);
  }

  /** One piece of a path, whatever is in it. */
  public static String piece(String text) {
    return encoded(text);
  }

  /** Asked more precisely. */
  public Question with(String name, Object value) {
    return new Question(path, and(parameters, name, value + ""), headers, keys, form, personal);
  }

  /** With a token of ours. */
  public Question by(Secret token) {
    return header("Authorization", bearer(token));
  }

  /** With somebody's own token. */
  public Question personally(Secret token) {
    return by(token).ofAPerson();
  }

  /** With a header that says who asks. */
  public Question header(String name, Secret value) {
    return new Question(path, parameters, and(headers, name, value), keys, form, personal);
  }

  /** With a parameter that says who asks. */
  public Question key(String name, Secret value) {
    return new Question(path, parameters, headers, and(keys, name, value), form, personal);
  }

  /** Whose answer belongs to a person. */
  public Question ofAPerson() {
    return new Question(path, parameters, headers, keys, form, true);
  }

  /** Posting this form. */
  public Question posting(Map<String, String> fields) {
    return new Question(path, parameters, headers, keys, fields, personal);
  }

  /** What is asked, without who asks: the same for everybody who asks the same. */
  public String publicly() {
    return parameters.isEmpty() ? path : path + "?" + encoded(parameters);
  }

  String inFull() {
    var all = new TreeMap<>(parameters);
    keys.forEach((name, value) -> all.put(name, value.reveal()));
    return all.isEmpty() ? path : path + "?" + encoded(all);
  }

  static String encoded(Map<String, String> fields) {
    return new TreeMap<>(fields)
        .entrySet().stream()
            .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static Secret bearer(Secret token) {
    return new Secret("Bearer " + token.reveal());
  }

  private static <T> Map<String, T> and(Map<String, T> some, String name, T value) {
    var all = new TreeMap<>(some);
    all.put(name, value);
    return all;
  }
}
