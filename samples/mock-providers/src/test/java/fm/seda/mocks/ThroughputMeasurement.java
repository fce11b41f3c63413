package fm.seda.mocks;

import fm.seda.domain.spending.Purpose;
import fm.seda.embeddings.EmbeddingProvider;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How many items a second the adapters embed at providers that take 50 ms for an answer, one
 * question at a time and as many at once as a function asks. Not part of the build: {@code
 * -Dtest=ThroughputMeasurement}.
 */
class ThroughputMeasurement {

  private static final int ITEMS = 10_000;
  private static final int BATCH = 128;
  private static final int ROUNDS = 3;

  @Test
  void measure() throws Exception {
    try (var mocks = MockProviders.start(0, new SplittableRandom(1), InstantSource.system())) {
      for (var api : List.of("openai", "cohere")) {
        new Client(mocks.address()).faults("{\"api\": \"%s\", \"latencyMs\": 50}".formatted(api));
        try (var provider = RemoteProvidersIT.provider(mocks, api, RemoteProvidersIT.PATIENT)) {
          for (int round = 0; round < ROUNDS; round++) {
            for (int atOnce : List.of(1, 4)) {
              System.out.printf(
                  "MEASURED %s, %d at once: %.0f items/s%n", api, atOnce, embed(provider, atOnce));
            }
          }
        }
      }
    }
  }

  private static double embed(EmbeddingProvider provider, int atOnce) throws Exception {
    var batches =
        IntStream.iterate(0, from -> from < ITEMS, from -> from + BATCH)
            .mapToObj(from ->
                IntStream.range(from, Math.min(from + BATCH, ITEMS))
                    .mapToObj(i -> "#room " + i + " deep house at night")
                    .toList())
            .<Callable<Integer>>map(texts -> () -> provider.embed(texts, Purpose.SWEEP).size())
            .toList();
    var began = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(atOnce)) {
      for (var batch : threads.invokeAll(batches)) {
        batch.get();
      }
    }
    return ITEMS * 1e9 / (System.nanoTime() - began);
  }
}
