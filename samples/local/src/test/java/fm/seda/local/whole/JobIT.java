package fm.seda.local.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code ./seda job}, in place of waiting for a schedule. */
class JobIT {

  private static LiveStack stack;

  @BeforeAll
  static void start() throws IOException {
    stack = LiveStack.shared();
  }

  @Test
  void printsWhatTheJobAnswered() throws Exception {
    var said = stack.run("job", "embed-batch", "embed-sweep");

    assertThat(said.text()).contains("\"itemsQueued\":");
    assertThat(said.status()).isZero();
  }

  @Test
  void aFunctionThatIsNotThereIsToldWhichAre() throws Exception {
    for (var function : new String[] {"embed", "feed-api"}) {
      var said = stack.run("job", function, "embed-sweep");

      assertThat(said.text()).contains("There is no function " + function, "embed-batch, train");
      assertThat(said.status()).isEqualTo(1);
    }
  }

  @Test
  void aJobThatFailsSaysWhyAndWhereToLook() throws Exception {
    var said = stack.run("job", "embed-batch", "dance");

    assertThat(said.text())
        .contains(
            "embed-batch did not do dance", "it can be one of", "embed-sweep", "embed-batch.log")
        .doesNotContain("\tat ");
    assertThat(said.status()).isEqualTo(1);
  }
}
