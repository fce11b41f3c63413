package fm.seda.providers.cache;

import fm.seda.calls.NotNow;
import fm.seda.domain.payloads.Payload;
import fm.seda.domain.payloads.PayloadCache;
import fm.seda.domain.problem.Unavailable;
import fm.seda.providers.Refused;
import fm.seda.providers.service.Part;
import fm.seda.providers.service.Question;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A provider's catalogue that remembers. An answer is good for a while; after that the provider is
 * asked again, and where it fails, the old answer is better than none. Thread-safe.
 *
 * <p>That the memory itself fails is no reason not to answer.
 */
public final class CachedService {

  /** What is in a catalogue seldom changes within a day. */
  public static final Duration USUAL = Duration.ofHours(24);

  private static final Logger LOG = LoggerFactory.getLogger(CachedService.class);

  private final String provider;
  private final Function<Question, Optional<Part>> service;
  private final PayloadCache cache;
  private final Duration good;
  private final JsonMapper json;
  private final InstantSource clock;
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();
  private final LongAdder stale = new LongAdder();

  /**
   * Remembers what a service answers.
   *
   * @param provider the name it is remembered under
   * @param service asks it; whoever is answered from memory needs neither it nor a token for it
   * @param good how long an answer is
   */
  public CachedService(
      String provider,
      Function<Question, Optional<Part>> service,
      PayloadCache cache,
      Duration good,
      JsonMapper json,
      InstantSource clock) {
    this.provider = provider;
    this.service = service;
    this.cache = cache;
    this.good = good;
    this.json = json;
    this.clock = clock;
  }

  private record Remembered(Part part, Instant fetchedAt) {}

  /**
   * Asks.
   *
   * @throws NotNow if the provider cannot be asked at present, and never answered this before
   * @throws Refused if it does not answer this, and never did
   */
  public Known ask(Question question) {
    if (question.personal()) {
      throw new IllegalArgumentException(
          "what belongs to a person is not kept for all; ask the service itself");
    }
    var known = remembered(question);
    if (known.isPresent() && isGood(known.get())) {
      hits.increment();
      return new Known(known.map(Remembered::part), false);
    }
    misses.increment();
    try {
      return new Known(fetched(question), false);
    } catch (NotNow | Refused failure) {
      if (known.isEmpty()) {
        throw failure;
      }
      LOG.info("{} is answered for from memory: {}", provider, failure.getMessage());
      stale.increment();
      return new Known(known.map(Remembered::part), true);
    }
  }

  private boolean isGood(Remembered known) {
    return known.fetchedAt().plus(good).isAfter(clock.instant());
  }

  private Optional<Part> fetched(Question question) {
    var answer = service.apply(question);
    answer.ifPresent(part -> remember(question, part));
    return answer;
  }

  private Optional<Remembered> remembered(Question question) {
    try {
      return cache.get(provider, question.publicly()).flatMap(this::read);
    } catch (Unavailable down) {
      LOG.warn("{} is asked although its answer may be known: {}", provider, down.detail());
      return Optional.empty();
    }
  }

  private void remember(Question question, Part part) {
    try {
      cache.put(provider, question.publicly(), new Payload(written(part), clock.instant()));
    } catch (Unavailable down) {
      LOG.warn("an answer of {} is not remembered: {}", provider, down.detail());
    }
  }

  private String written(Part part) {
    try {
      return new String(json.writeValueAsBytes(part.node()), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What cannot be read is not known. */
  private Optional<Remembered> read(Payload payload) {
    try {
      return Optional.ofNullable(json.readValue(payload.document(), JsonNode.class))
          .map(node -> new Remembered(new Part(node), payload.fetchedAt()));
    } catch (IOException e) {
      LOG.warn("an answer of {} that was remembered cannot be read", provider, e);
      return Optional.empty();
    }
  }

  /** How often it was spared a question. */
  public CacheStatistics statistics() {
    return new CacheStatistics(hits.sum(), misses.sum(), stale.sum());
  }
}
