package fm.seda.embedbatch;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Item;
import fm.seda.domain.spending.Purpose;
import fm.seda.platform.testing.TestQueues;
import fm.seda.storage.spending.Accounts;
import fm.seda.storage.spending.MonthOfSpending.Alert;
import fm.seda.storage.spending.OtherCap;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.Items;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.topology.Queues;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A cap of one dollar, and answers that cost a tenth of it. */
class BudgetIT {

  private static final long A_TENTH_OF_A_DOLLAR = 5_000_000;

  private final TestDatabase db = TestDatabase.fresh();
  private final TestQueues queues = new TestQueues(Queues.EMBED);
  private final OpenAiStandIn provider = new OpenAiStandIn();
  private final Accounts accounts = new Accounts(db.worker());
  private final Instance instance =
      new Instance(
          FunctionSettings.in(db, "seda_worker")
              .with(queues.settings())
              .with(provider.settings())
              .with(Map.of("seda.embeddings.budget.cap", "1", "seda.embeddings.in-flight", "1")));

  BudgetIT() throws IOException {
    provider.charge(A_TENTH_OF_A_DOLLAR);
  }

  @AfterEach
  void stop() {
    instance.close();
    provider.close();
    queues.close();
  }

  @Test
  void endsAtTheCapWithinOneBatchAndGoesOnWhenSomebodyAllowsIt() {
    var messages = instance.added(rooms(3_000));

    instance.deliver(messages);

    // ten of 24 batches; what is booked before the tenth is a little more than nine tenths
    assertThat(vectors()).isEqualTo(10 * 128);
    assertThat(spent()).isEqualByComparingTo("1");
    assertThat(accounts.month(Instant.now()).alerts())
        .extracting(Alert::allowance)
        .containsExactly("critical", "nothing");
    assertThat(queues.drain(Queues.EMBED)).isEmpty();

    accounts.allow(
        new OtherCap(
            new BigDecimal("5"),
            "the catalogue moves in",
            "ada",
            Instant.now(),
            Instant.now().plusSeconds(600)));
    instance.run("embed-sweep");
    instance.deliver(queues.drain(Queues.EMBED));

    assertThat(vectors()).isEqualTo(3_000);
  }

  @Test
  void whatNobodyWaitsForEndsAtFourFifths() {
    instance.added(rooms(3_000));
    instance.run("embed-sweep");

    instance.deliver(queues.drain(Queues.EMBED));

    assertThat(vectors()).isEqualTo(8 * 128);
    assertThat(spent()).isEqualByComparingTo("0.8");
    instance.deliver(instance.added(Items.room("#somebody waits")));
    assertThat(vectors()).isEqualTo(8 * 128 + 1);
    assertThat(accounts.month(Instant.now()).lines())
        .extracting(line -> line.job())
        .containsExactly(Purpose.SWEEP.wireName(), Purpose.CHANGED_ITEMS.wireName());
  }

  private static Item[] rooms(int many) {
    return IntStream.range(0, many).mapToObj(i -> Items.room("#room " + i)).toArray(Item[]::new);
  }

  private int vectors() {
    return db.owner()
        .asJob(sql -> sql.select("select count(*) from item_vectors").mapTo(Integer.class).one());
  }

  private BigDecimal spent() {
    return accounts.month(Instant.now()).spent();
  }
}
