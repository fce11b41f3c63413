package fm.seda.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.local.identity.SecretFiles;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddingChoiceTest {

  @TempDir Path folder;

  @Test
  void isTheModelInTheProcessUnlessSomethingIsSaid() {
    for (var environment : Map.of("SEDA_EMBEDDINGS", " ", "PATH", "/bin").entrySet()) {
      var choice = EmbeddingChoice.of(Map.ofEntries(environment), false);

      assertThat(choice).isEqualTo(EmbeddingChoice.USUAL);
      assertThat(choice.settings())
          .isEqualTo(
              Map.of("seda.embeddings.provider", "in-process", "seda.embeddings.dim", "384"));
    }
  }

  @ParameterizedTest
  @CsvSource({"in-process,384", "deterministic,384", "openai,1536", "cohere,1536"})
  void eachHasItsWidth(String name, String dim) {
    var settings = EmbeddingChoice.of(Map.of("SEDA_EMBEDDINGS", name), true).settings();

    assertThat(settings)
        .containsEntry("seda.embeddings.provider", name)
        .containsEntry("seda.embeddings.dim", dim);
  }

  @ParameterizedTest
  @CsvSource({
    "openai,OPENAI_API_KEY,https://api.openai.com",
    "cohere,COHERE_API_KEY,https://api.cohere.com"
  })
  void asksTheRealOneWithAKey(String name, String variable, String address) {
    var environment = Map.of("SEDA_EMBEDDINGS", name, variable, "top-secret");

    var choice = EmbeddingChoice.of(environment, false);

    assertThat(choice.settings())
        .containsEntry("seda.embeddings.accounts." + name + ".address", address)
        .containsEntry("seda.embeddings.accounts." + name + ".key", "top-secret");
    assertThat(choice.toString()).doesNotContain("top-secret");
  }

  @ParameterizedTest
  @CsvSource({
    "SEDA_EMBEDDINGS,openai,OPENAI_API_KEY",
    "SEDA_EMBEDDINGS,cohere,COHERE_API_KEY",
    "SEDA_EMBEDDINGS_SECOND,cohere,COHERE_API_KEY"
  })
  void withoutAKeyItSaysWhatToDo(String variable, String name, String key) {
    assertThatThrownBy(() -> EmbeddingChoice.of(Map.of(variable, name), false))
        .isInstanceOf(StackException.class)
        .hasMessageContaining(name)
        .hasMessageContaining("--mocks")
        .hasMessageContaining(key);
  }

  @ParameterizedTest
  @CsvSource({"SEDA_EMBEDDINGS", "SEDA_EMBEDDINGS_SECOND"})
  void anUnknownNameIsToldWhichThereAre(String variable) {
    assertThatThrownBy(() -> EmbeddingChoice.of(Map.of(variable, "mistral"), true))
        .isInstanceOf(StackException.class)
        .hasMessageContaining(variable + " is mistral")
        .hasMessageContaining("in-process, deterministic, openai, cohere");
  }

  @Test
  void passesOnASecondOneAndWhatAMonthMayCost() {
    var choice =
        EmbeddingChoice.of(
            Map.of(
                "SEDA_EMBEDDINGS", "openai",
                "SEDA_EMBEDDINGS_SECOND", "cohere",
                "SEDA_EMBEDDINGS_CAP", "12.50",
                "OPENAI_API_KEY", "not asked"),
            true);

    assertThat(choice.settings())
        .containsEntry("seda.embeddings.second.provider", "cohere")
        .containsEntry("seda.embeddings.budget.cap", "12.50")
        .doesNotContainValue("not asked");
  }

  @Test
  void mocksAreReachedByKeysThatAreKept() {
    var secrets = new SecretFiles(folder);
    try (var mocks = Mocks.start(secrets)) {
      assertThat(mocks.settings())
          .containsEntry("seda.embeddings.accounts.openai.address", mocks.address() + "/openai")
          .containsEntry("seda.embeddings.accounts.cohere.address", mocks.address() + "/cohere")
          .containsEntry(
              "seda.embeddings.accounts.openai.key",
              secrets.get("mock-openai-key", () -> "another"))
          .containsEntry(
              "seda.embeddings.accounts.cohere.key",
              secrets.get("mock-cohere-key", () -> "another"));
      assertThat(mocks.settings()).doesNotContainValue("another").isEqualTo(mocks.settings());
    }
  }
}
