package fm.seda.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.problem.Unavailable;
import fm.seda.platform.vault.Unopenable.Why;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KmsVaultIT {

  private static final SealContext ADAS =
      new SealContext(UUID.randomUUID(), MusicProvider.DEEZER, SealPurpose.GRANT);
  private static final SealContext BOBS =
      new SealContext(UUID.randomUUID(), MusicProvider.DEEZER, SealPurpose.GRANT);
  private static final Secret TOKEN = new Secret("a token");

  private final FakeKms kms = new FakeKms();

  @AfterEach
  void stop() {
    kms.close();
  }

  @Test
  void sealsWithADataKeyOfKms() {
    try (var context = started(FakeKms.FIRST)) {
      var vault = context.getBean(TokenVault.class);

      var sealed = vault.seal(TOKEN, ADAS);

      assertThat(vault.open(sealed, ADAS).reveal()).isEqualTo("a token");
      assertThat(TokenVault.keyOf(sealed)).isEqualTo(FakeKms.FIRST);
      assertThat(kms.asked()).containsExactly("GenerateDataKey", "Decrypt");
    }
  }

  @Test
  void kmsItselfRefusesAnotherContext() {
    try (var context = started(FakeKms.FIRST)) {
      var vault = context.getBean(TokenVault.class);
      var sealed = vault.seal(TOKEN, ADAS);

      assertThat(catchThrowableOfType(Unopenable.class, () -> vault.open(sealed, BOBS)).why())
          .isEqualTo(Why.NOT_AS_SEALED);
    }
  }

  @Test
  void takesAnotherKeyWithoutSeeingTheDataKey() {
    byte[] sealed;
    try (var context = started(FakeKms.FIRST)) {
      sealed = context.getBean(TokenVault.class).seal(TOKEN, ADAS);
    }
    try (var context = started(FakeKms.SECOND)) {
      var vault = context.getBean(TokenVault.class);

      var moved = vault.rewrap(sealed, ADAS).orElseThrow();
      kms.disable(FakeKms.FIRST);

      assertThat(kms.asked()).containsExactly("GenerateDataKey", "ReEncrypt");
      assertThat(vault.open(moved, ADAS).reveal()).isEqualTo("a token");
      assertThat(catchThrowableOfType(Unopenable.class, () -> vault.open(sealed, ADAS)).why())
          .isEqualTo(Why.UNKNOWN_KEY);
    }
  }

  @Test
  void isUnavailableWhileKmsIs() {
    try (var context = started(FakeKms.FIRST)) {
      var vault = context.getBean(TokenVault.class);
      var sealed = vault.seal(TOKEN, ADAS);
      kms.close();

      assertThatThrownBy(() -> vault.open(sealed, ADAS))
          .isInstanceOf(Unavailable.class)
          .hasMessageContaining("key service");
    }
  }

  @Test
  void onAwsThereAreNoOtherKeys() {
    var file = LocalKeys.file(LocalKeys.line("one")).toString();

    assertThatThrownBy(() -> vault(Map.of("seda.vault.key-file", file)))
        .hasStackTraceContaining("a developer's machine alone");
    assertThatThrownBy(() -> vault(Map.of())).hasStackTraceContaining("seda.vault.key is missing");
    assertThatThrownBy(() -> vault(Map.of("seda.vault.key", "alias/grants")))
        .hasStackTraceContaining("must be the ARN of a key");
  }

  private ApplicationContext started(String key) {
    return ApplicationContext.builder()
        .properties(
            Map.of(
                "seda.environment",
                "local",
                "seda.vault.key",
                key,
                "seda.vault.endpoint",
                kms.endpoint()))
        .start();
  }

  private static TokenVault vault(Map<String, Object> settings) {
    try (var context = ApplicationContext.builder().properties(settings).start()) {
      return context.getBean(TokenVault.class);
    }
  }
}
