package fm.seda.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.local.identity.ApiKey;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunningStackTest {

  private final RunningStack stack = with(Optional.empty());

  private static RunningStack with(Optional<URI> mocks) {
    return new RunningStack(
        URI.create("http://localhost:8080"),
        "a.b.c",
        new ApiKey("local", "secret"),
        URI.create("http://127.0.0.1:9324"),
        mocks);
  }

  @Test
  void tellsAShellWhatItNeeds() {
    assertThat(stack.shellLines())
        .contains("export SEDA_URL='http://localhost:8080'\n")
        .contains("export SEDA_TOKEN='a.b.c'\n")
        .contains("export SEDA_API_KEY='seda_local_secret'\n");
  }

  @Test
  void speaksOfMocksOnlyWhereTheyRun() {
    var folder = new LocalFolder(Path.of("/tmp/local"));
    var mocked = with(Optional.of(URI.create("http://localhost:4711")));

    assertThat(mocked.shellLines())
        .startsWith(stack.shellLines())
        .endsWith("export SEDA_MOCKS_URL='http://localhost:4711'\n");
    assertThat(mocked.welcome(folder)).contains("http://localhost:4711");
    assertThat(stack.shellLines()).doesNotContain("MOCKS");
    assertThat(stack.welcome(folder)).doesNotContain("mock");
  }

  @Test
  void keepsSecretsOutOfLogs() {
    assertThat(stack.toString()).doesNotContain("a.b.c").doesNotContain("secret");
  }
}
