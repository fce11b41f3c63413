package fm.seda.mocks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.seda.mocks.api.Api;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.api.Parameters;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.api.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Talks to an API without a network, and follows the addresses it gives. */
public final class Conversation {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

  private final Api api;
  private final Map<String, String> headers;
  private final Fault fault;

  public Conversation(Api api) {
    this(api, Map.of("host", "mocks.test:8090"), Fault.NONE);
  }

  private Conversation(Api api, Map<String, String> headers, Fault fault) {
    this.api = api;
    this.headers = headers;
    this.fault = fault;
  }

  /** With one header more, in small letters. */
  public Conversation with(String header, String value) {
    var more = new HashMap<>(headers);
    more.put(header, value);
    return new Conversation(api, more, fault);
  }

  public Conversation bearing(String token) {
    return with("authorization", "Bearer " + token);
  }

  /** With something wrong in every answer. */
  public Conversation spoilt(Fault spoiling) {
    return new Conversation(api, headers, spoiling);
  }

  /** Asks for a path below the API, or for a whole address it gave. */
  public Told get(String address) {
    return ask("GET", address, "");
  }

  public Told post(String address, Parameters form) {
    return with("content-type", "application/x-www-form-urlencoded")
        .ask("POST", address, form.encoded());
  }

  public Told ask(String method, String address, String body) {
    var below = address.replaceFirst("^http://mocks\\.test:8090/" + api.name(), "");
    if (below.startsWith("http")) {
      throw new AssertionError("This leads elsewhere: " + address);
    }
    var mark = below.indexOf('?');
    var path = mark < 0 ? below : below.substring(0, mark);
    var query = Parameters.of(mark < 0 ? null : below.substring(mark + 1));
    var question = new Question(method, path, query, headers, body.getBytes(UTF_8));
    return new Told(api.answer(question, fault).reply());
  }

  /**
   * What is on all pages from this address on; each says how many there are and where the next is.
   *
   * @param list where on a page they are, {@code /artists/items}
   */
  public List<JsonNode> walk(String address, String list) {
    var at = JsonPointer.compile(list);
    var items = new ArrayList<JsonNode>();
    Optional<String> next = Optional.of(address);
    while (next.isPresent()) {
      var page = get(next.get()).json().at(at.head());
      if (!page.path("total").isInt()) {
        throw new AssertionError("This page does not say how many there are: " + next.get());
      }
      page.at(at.last()).forEach(items::add);
      next = Optional.of(page.path("next")).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
    return items;
  }

  /** Asks for consent, and gives or denies it as a browser would; the address it leads to. */
  public URI decide(String address, String account, String decision) {
    var page = get(address).text();
    var form = Parameters.NONE;
    for (var field = HIDDEN.matcher(page); field.find(); ) {
      form = form.with(field.group(1), field.group(2).replace("&amp;", "&"));
    }
    var path = address.substring(0, address.indexOf('?'));
    var told = post(path, form.with("account", account).with("decision", decision));
    if (told.status() != 302) {
      throw new AssertionError(told.text());
    }
    return URI.create(told.header("Location"));
  }

  /** What came. */
  public record Told(Reply reply) {

    public int status() {
      return reply.status();
    }

    public String header(String name) {
      return Objects.requireNonNullElse(reply.headers().get(name), "");
    }

    public String text() {
      return new String(reply.body(), UTF_8);
    }

    public JsonNode json() {
      try {
        return new ObjectMapper().readTree(reply.body());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
