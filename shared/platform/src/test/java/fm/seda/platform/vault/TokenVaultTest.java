package fm.seda.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.platform.vault.Unopenable.Why;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TokenVaultTest {

  private static final UUID ADA = UUID.fromString("00000000-0000-4000-8000-00000000000a");
  private static final UUID BOB = UUID.fromString("00000000-0000-4000-8000-00000000000b");
  private static final String TOKEN = "BQD-a.token_of/somebody+Ödön=\u0001🎵";

  private final TokenVault vault = LocalKeys.vault("one", "two");

  @Property(tries = 300)
  void whatIsSealedOpens(@ForAll String secret, @ForAll("contexts") SealContext context) {
    // half a character is no text, and nothing anybody could have sent
    var text = new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    assertThat(vault.open(vault.seal(new Secret(text), context), context).reveal()).isEqualTo(text);
  }

  @Property(tries = 300)
  void noOtherContextOpensIt(
      @ForAll("contexts") SealContext one, @ForAll("contexts") SealContext other) {
    var sealed = vault.seal(new Secret(TOKEN), one);

    if (!one.equals(other)) {
      assertThat(failure(vault, sealed, other).why()).isEqualTo(Why.NOT_AS_SEALED);
    }
  }

  @Property(tries = 500)
  void noChangedBitOpens(
      @ForAll @IntRange(max = 100_000) int place, @ForAll @IntRange(max = 7) int bit) {
    var sealed = vault.seal(new Secret(TOKEN), context(ADA));
    sealed[place % sealed.length] ^= (byte) (1 << bit);

    var failure = failure(vault, sealed, context(ADA));

    assertThat(failure).hasMessageNotContainingAny(TOKEN, ADA.toString(), "spotify");
  }

  @Example
  void noPartOfItOpens() {
    var sealed = vault.seal(new Secret(TOKEN), context(ADA));

    for (int length = 0; length < sealed.length; length++) {
      var failure = failure(vault, Arrays.copyOf(sealed, length), context(ADA));
      assertThat(failure.why()).as("%d bytes", length).isIn(Why.TRUNCATED, Why.NOT_AS_SEALED);
    }
    assertThat(failure(vault, Arrays.copyOf(sealed, sealed.length + 1), context(ADA)).why())
        .isEqualTo(Why.NOT_AS_SEALED);
  }

  @Example
  void saysWhenItIsOfAnotherVersionOrKey() {
    var sealed = vault.seal(new Secret(TOKEN), context(ADA));
    assertThat(failure(LocalKeys.vault("three"), sealed, context(ADA)).why())
        .isEqualTo(Why.UNKNOWN_KEY);
    sealed[0] = 2;
    assertThat(failure(vault, sealed, context(ADA)).why()).isEqualTo(Why.UNKNOWN_VERSION);
  }

  @Example
  void holdsNothingInTheClearAndIsNeverTheSame() {
    var one = vault.seal(new Secret(TOKEN), context(ADA));
    var other = vault.seal(new Secret(TOKEN), context(ADA));

    assertThat(new String(one, StandardCharsets.UTF_8)).doesNotContain("token", ADA.toString());
    assertThat(one).isNotEqualTo(other);
    assertThat(Sealed.read(one).key().bytes()).isNotEqualTo(Sealed.read(other).key().bytes());
  }

  @Example
  void takesAnotherKeyAndLeavesTheSecretAsItIs() {
    var old = LocalKeys.vault("one").seal(new Secret(TOKEN), context(ADA));

    var moved = vault.rewrap(old, context(ADA)).orElseThrow();

    assertThat(TokenVault.keyOf(old)).isEqualTo("one");
    assertThat(TokenVault.keyOf(moved)).isEqualTo("two").isEqualTo(vault.currentKey());
    assertThat(Sealed.read(moved).encrypted()).isEqualTo(Sealed.read(old).encrypted());
    assertThat(LocalKeys.vault("two").open(moved, context(ADA)).reveal()).isEqualTo(TOKEN);
    assertThat(vault.rewrap(moved, context(ADA))).isEmpty();
    assertThat(catchThrowableOfType(Unopenable.class, () -> vault.rewrap(old, context(BOB))).why())
        .isEqualTo(Why.NOT_AS_SEALED);
  }

  @Provide
  Arbitrary<SealContext> contexts() {
    return Combinators.combine(
            Arbitraries.of(ADA, BOB),
            Arbitraries.of(MusicProvider.class),
            Arbitraries.of(SealPurpose.class))
        .as(SealContext::new);
  }

  private static SealContext context(UUID user) {
    return new SealContext(user, MusicProvider.SPOTIFY, SealPurpose.GRANT);
  }

  private static Unopenable failure(TokenVault vault, byte[] sealed, SealContext context) {
    return catchThrowableOfType(Unopenable.class, () -> vault.open(sealed, context));
  }
}
