package fm.seda.local.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.testkit.postgres.PostgresServer;
import fm.seda.testkit.postgres.PostgresServers;
import fm.seda.testkit.postgres.Progress;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VectorWidthIT {

  private static final String DATABASE = "vector_width";

  private final PostgresServer postgres =
      PostgresServers.startForTests(Path.of("target/postgres"), Progress.silent());
  private String url;

  @BeforeEach
  void create() {
    postgres.dropDatabase(DATABASE);
    url = postgres.createDatabase(DATABASE);
  }

  @AfterEach
  void drop() {
    postgres.dropDatabase(DATABASE);
  }

  @ParameterizedTest
  @EnumSource
  void aDatabaseThatHoldsNothingYetTakesWhatComes(Embedder embedder) {
    assertThatCode(() -> VectorWidth.require(postgres, url, embedder)).doesNotThrowAnyException();
  }

  @Test
  void aDatabaseThatWasMadeForOthersSaysForWhichAndHowToStartAnew() throws SQLException {
    makeFor(384);

    VectorWidth.require(postgres, url, Embedder.IN_PROCESS);
    assertThatThrownBy(() -> VectorWidth.require(postgres, url, Embedder.OPENAI))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("384")
        .hasMessageContaining("1536")
        .hasMessageContaining("./seda reset")
        .hasMessageContaining("SEDA_EMBEDDINGS to in-process or deterministic");
  }

  @Test
  void itWorksTheOtherWayRoundToo() throws SQLException {
    makeFor(1536);

    VectorWidth.require(postgres, url, Embedder.COHERE);
    assertThatThrownBy(() -> VectorWidth.require(postgres, url, Embedder.IN_PROCESS))
        .hasMessageContaining("SEDA_EMBEDDINGS to openai or cohere");
  }

  private void makeFor(int dim) throws SQLException {
    try (var connection =
            DriverManager.getConnection(url, postgres.superuser(), postgres.password());
        var statement = connection.createStatement()) {
      statement.execute(
          """
          create table item_vectors (kind text, embedding halfvec(%d)) partition by list (kind)
          """
              .formatted(dim));
    }
  }
}
