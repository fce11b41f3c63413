package fm.seda.storage.payloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.payloads.Payload;
import fm.seda.storage.testing.TestDatabase;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostgresPayloadCacheIT {

  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
  private static final String KEY = "/v1/tracks/4uLU6hMCjMI75M1A2tKUQC?market=DE";

  private final TestDatabase db = TestDatabase.fresh();
  private final PostgresPayloadCache cache = new PostgresPayloadCache(db.worker());

  private static Payload payload(String document) {
    return new Payload(document, NOW);
  }

  @Test
  void answersWhatItWasTold() {
    var payload = payload("{\"name\": \"椎名林檎 🎵\", \"odd\": \"\\u0000\"}");

    cache.put("spotify", KEY, payload);

    assertThat(cache.get("spotify", KEY)).contains(payload);
    assertThat(cache.get("deezer", KEY)).isEmpty();
    assertThat(cache.get("spotify", KEY + "&limit=1")).isEmpty();
  }

  @Test
  void keepsTheNewestHoweverTheyCome() {
    var newer = new Payload("{\"new\": true}", NOW.plusSeconds(1));

    cache.put("spotify", KEY, payload("{}"));
    cache.put("spotify", KEY, newer);
    cache.put("spotify", KEY, payload("{\"late\": true}"));

    assertThat(cache.get("spotify", KEY)).contains(newer);
  }

  @Test
  void keepsWhatIsAskedAtGreatLength() {
    var key = "/v1/audio-features?ids=" + "4uLU6hMCjMI75M1A2tKUQC,".repeat(1_000);

    cache.put("spotify", key, payload("{}"));

    assertThat(cache.get("spotify", key)).isPresent();
  }

  @Test
  void keepsNothingThatIsTooLarge() {
    var largest = "\"" + "ü".repeat(PostgresPayloadCache.LARGEST / 2 - 1) + "\"";
    cache.put("spotify", "largest", payload(largest));
    cache.put("spotify", "too large", payload(largest + " "));

    assertThat(cache.get("spotify", "largest")).isPresent();
    assertThat(cache.get("spotify", "too large")).isEmpty();
  }

  @Test
  void countsItsEntries() {
    assertThat(cache.entries()).isEmpty();
    cache.put("spotify", "a", payload("{}"));
    cache.put("spotify", "b", payload("{}"));
    cache.put("deezer", "a", payload("{}"));

    assertThat(cache.entries()).containsOnly(Map.entry("spotify", 2L), Map.entry("deezer", 1L));
  }

  @Test
  void manyMayTellItTheSameAtOnce() throws InterruptedException {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var done =
          threads.invokeAll(
              IntStream.range(0, 40)
                  .<Callable<Boolean>>mapToObj(i ->
                      () -> {
                        cache.put("spotify", KEY, new Payload("{}", NOW.plusSeconds(i)));
                        return true;
                      })
                  .toList());
      assertThat(done).allSatisfy(it -> assertThat(it.get()).isTrue());
    }

    assertThat(cache.get("spotify", KEY).orElseThrow().fetchedAt()).isEqualTo(NOW.plusSeconds(39));
  }

  @Test
  void isNobodysButTheJobs() {
    cache.put("spotify", KEY, payload("{}"));

    assertThatThrownBy(() -> new PostgresPayloadCache(db.app()).get("spotify", KEY))
        .hasMessageContaining("permission denied");
  }
}
