package fm.seda.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.ItemRef;
import fm.seda.engine.slate.Slate;
import fm.seda.platform.testing.Slates;
import io.micronaut.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CachedSlateTest {

  private final SlateJson json = new SlateJson(JsonMapper.createDefault());
  private final Slate slate =
      Slates.full(UUID.randomUUID(), "discover", Instant.parse("2026-06-01T12:00:00Z"));
  private final byte[] lines = json.write(slate);

  @Test
  void saysWhatIsOnItWithoutReadingCards() {
    var kept = json.read(lines).orElseThrow();

    assertThat(kept.items()).isEqualTo(slate.items()).hasSize(2);
    assertThat(kept.modelVersion()).isEqualTo(slate.modelVersion());
    assertThat(kept.expiresAt()).isEqualTo(slate.expiresAt());
  }

  @Test
  void readsTheCardsThatAreWanted() {
    var kept = json.read(lines).orElseThrow();
    var last = slate.cards().getLast();

    assertThat(kept.read(Set.copyOf(slate.items()))).contains(slate);
    assertThat(kept.read(Set.of(last.item().ref()))).contains(slate.withCards(List.of(last)));
    assertThat(kept.read(Set.of())).contains(slate.withCards(List.of()));
  }

  @Test
  void isNothingWhereItWasCutOff() {
    var cut = Arrays.copyOf(lines, lines.length - 1);
    var withoutCards =
        Arrays.copyOf(lines, new String(lines, StandardCharsets.UTF_8).indexOf('\n'));

    assertThat(json.read(new byte[0])).isEmpty();
    assertThat(json.read(Arrays.copyOf(lines, 40))).isEmpty();
    assertThat(read(cut)).isFalse();
    assertThat(read(withoutCards)).isFalse();
  }

  private boolean read(byte[] bytes) {
    Set<ItemRef> all = Set.copyOf(slate.items());
    return json.read(bytes).flatMap(kept -> kept.read(all)).isPresent();
  }
}
