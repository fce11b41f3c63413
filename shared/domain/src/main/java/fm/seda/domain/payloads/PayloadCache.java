package fm.seda.domain.payloads;

import java.util.Map;
import java.util.Optional;

/**
 * Answers of providers, by what they were asked. How long one is good for is the reader's business.
 * Nothing about a person belongs in here. Thread-safe.
 */
public interface PayloadCache {

  /**
   * The last answer to this.
   *
   * @param provider {@code "spotify"}
   * @param key what was asked; the same for all who ask the same
   */
  Optional<Payload> get(String provider, String key);

  /** Keeps an answer instead of an older one. One that is too large to be worth it is not kept. */
  void put(String provider, String key, Payload payload);

  /** How many answers there are, by provider. */
  Map<String, Long> entries();
}
