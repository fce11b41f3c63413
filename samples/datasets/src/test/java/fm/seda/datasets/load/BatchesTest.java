package fm.seda.datasets.load;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.datasets.Communities;
import fm.seda.datasets.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {

  @Test
  void holdNoMoreRowsThanTheApiTakes() {
    var rows = IntStream.range(0, 2_500).boxed().iterator();

    assertThat(all(new Batches("rows", 1_000, rows)))
        .extracting(Batch::rows)
        .containsExactly(1_000, 1_000, 500);
  }

  @Test
  void holdNoMoreBytesThanAGatewayLikes() {
    var batches = all(new Batches("items", 1_000, Communities.medium().items().iterator()));

    assertThat(batches.stream().mapToInt(Batch::rows).sum()).isEqualTo(10_000);
    assertThat(batches)
        .allSatisfy(batch ->
            assertThat(batch.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_000_000));
  }

  @Test
  void sendARowThatIsTooLargeByItself() {
    var large = "x".repeat(1_500_000);

    assertThat(all(new Batches("rows", 10, List.of("a", large, "b").iterator())))
        .extracting(Batch::rows)
        .containsExactly(1, 1, 1);
  }

  @Test
  void keepTheOrderAndAreJson() throws Exception {
    var batch = new Batches("rows", 10, List.of("a", "b").iterator()).next();

    assertThat(Json.MAPPER.readTree(batch.body()).at("/rows/1").asText()).isEqualTo("b");
  }

  @Test
  void areNoneWhereThereAreNoRows() {
    assertThat(new Batches("rows", 10, List.of().iterator()).hasNext()).isFalse();
  }

  private static List<Batch> all(Iterator<Batch> batches) {
    var all = new ArrayList<Batch>();
    batches.forEachRemaining(all::add);
    return all;
  }
}
