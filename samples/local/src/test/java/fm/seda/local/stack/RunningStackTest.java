package fm.seda.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.local.identity.ApiKey;
import java.net.URI;
import org.junit.jupiter.api.Test;

class RunningStackTest {

  private final RunningStack stack =
      new RunningStack(
          URI.create("http://localhost:8080"),
          "a.b.c",
          new ApiKey("local", "secret"),
          URI.create("http://127.0.0.1:9324"));

  @Test
  void tellsAShellWhatItNeeds() {
    assertThat(stack.shellLines())
        .contains("export SEDA_URL='http://localhost:8080'\n")
        .contains("export SEDA_TOKEN='a.b.c'\n")
        .contains("export SEDA_API_KEY='seda_local_secret'\n");
  }

  @Test
  void keepsSecretsOutOfLogs() {
    assertThat(stack.toString()).doesNotContain("a.b.c").doesNotContain("secret");
  }
}
