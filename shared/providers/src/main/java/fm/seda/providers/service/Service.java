package fm.seda.providers.service;

import fm.seda.calls.Attempts;
import fm.seda.calls.Breaker;
import fm.seda.calls.Caller;
import fm.seda.calls.Patience;
import fm.seda.calls.TryAgain;
import fm.seda.providers.GrantRevoked;
import fm.seda.providers.Refused;
import fm.seda.providers.TokenExpired;
import io.micronaut.json.JsonMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;

/**
 * One provider's API. It is asked again where that may help, as long as there is time, and not too
 * fast. Thread-safe.
 *
 * <pre>{@code
 * var service = new Service(endpoint, Dialect.PLAIN, Service.PATIENCE, guard, json, chance, clock);
 * Optional<Part> album = service.ask(Question.of("/v1/albums/" + id).by(token));
 * }</pre>
 */
public final class Service implements AutoCloseable {

  /** What an import can afford: the queue tries again later. */
  public static final Patience PATIENCE =
      new Patience(
          Duration.ofMillis(300),
          Duration.ofSeconds(5),
          Duration.ofSeconds(20),
          5,
          Duration.ofMillis(300));

  private static final int LONGEST_COMPLAINT = 200;

  private final Endpoint endpoint;
  private final Dialect dialect;
  private final Guard guard;
  private final JsonMapper json;
  private final Caller caller;
  private final Attempts attempts;
  private final LongAdder calls = new LongAdder();
  private final LongAdder failures = new LongAdder();
  private final LongAdder limited = new LongAdder();

  /** Asks at this address. */
  public Service(
      Endpoint endpoint,
      Dialect dialect,
      Patience patience,
      Guard guard,
      JsonMapper json,
      RandomGenerator chance,
      InstantSource clock) {
    this.endpoint = endpoint;
    this.dialect = dialect;
    this.guard = guard;
    this.json = json;
    this.caller = new Caller(patience.connect(), clock);
    this.attempts = new Attempts(endpoint.name(), patience, chance);
  }

  /** As people know it. */
  public String name() {
    return endpoint.name();
  }

  /**
   * Asks; empty if there is no such thing.
   *
   * @throws fm.seda.calls.NotNow if it cannot be asked at present
   * @throws TokenExpired if somebody's token is too old
   * @throws GrantRevoked if somebody does not want this any more
   * @throws Refused if it would not answer the next time either
   */
  public Optional<Part> ask(Question question) {
    return attempts.make(left -> once(question, left));
  }

  private Optional<Part> once(Question question, Duration left) throws TryAgain {
    var end = System.nanoTime() + left.toNanos();
    var admission = guard.admit(name(), left);
    calls.increment();
    var since = System.nanoTime();
    var reply = reply(question, Duration.ofNanos(Math.max(1, end - since)), admission, since);
    var meaning = dialect.meaning(reply.status(), reply.body());
    if (meaning == Meaning.BROKEN) {
      failed(admission, since);
    } else {
      admission.answered(since(since));
    }
    return understood(question, reply, meaning);
  }

  private Reply reply(Question question, Duration left, Breaker.Admission admission, long since)
      throws TryAgain {
    try {
      return Reply.of(caller.send(request(question), left), json);
    } catch (TryAgain failure) {
      failed(admission, since);
      throw failure;
    }
  }

  private void failed(Breaker.Admission admission, long since) {
    failures.increment();
    admission.failed(since(since));
  }

  private static Duration since(long then) {
    return Duration.ofNanos(System.nanoTime() - then);
  }

  private Optional<Part> understood(Question question, Reply reply, Meaning meaning)
      throws TryAgain {
    var complaint = shortened(dialect.complaint(reply.body()));
    return switch (meaning) {
      case ANSWER -> Optional.of(reply.body());
      case NOTHING -> Optional.empty();
      case BROKEN -> throw caller.refusal(reply.response(), complaint);
      case LIMITED -> {
        limited.increment();
        throw Reply.later(caller.refusal(reply.response(), complaint), dialect.pause(reply.body()));
      }
      case EXPIRED ->
          throw question.personal()
              ? new TokenExpired(name())
              : new Refused(name(), reply.status(), complaint);
      case REVOKED ->
          throw question.personal()
              ? new GrantRevoked(name(), complaint)
              : new Refused(name(), reply.status(), complaint);
      case REFUSED -> throw new Refused(name(), reply.status(), complaint);
    };
  }

  private HttpRequest request(Question question) {
    var request =
        HttpRequest.newBuilder(Caller.below(endpoint.address(), question.inFull()))
            .header("Accept", "application/json")
            .header("User-Agent", endpoint.userAgent());
    sign(request, question);
    if (!question.form().isEmpty()) {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(BodyPublishers.ofString(Question.encoded(question.form())));
    }
    return request.build();
  }

  private void sign(HttpRequest.Builder request, Question question) {
    try {
      question.headers().forEach((name, value) -> request.header(name, value.reveal()));
    } catch (IllegalArgumentException e) {
      // not the cause: its message holds the token
      throw question.personal()
          ? new GrantRevoked(name(), "what was given is no token")
          : new Refused(name(), 401, "what is configured is no token");
    }
  }

  /** It is shown to people. */
  private static String shortened(String complaint) {
    return complaint.length() > LONGEST_COMPLAINT
        ? complaint.substring(0, LONGEST_COMPLAINT) + "…"
        : complaint;
  }

  /** How often it was asked. */
  public Usage usage() {
    return new Usage(calls.sum(), failures.sum(), limited.sum());
  }

  /** Whoever is waiting to ask again gives up at once. */
  @Override
  public void close() {
    attempts.close();
    caller.close();
  }
}
