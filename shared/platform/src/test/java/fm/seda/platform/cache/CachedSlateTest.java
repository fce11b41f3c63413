package fm.seda.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.ItemRef;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Explanation;
import fm.seda.engine.slate.Friends;
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

  @Test
  void isNothingWhereItIsOfAnotherForm() {
    var text = new String(lines, StandardCharsets.UTF_8);

    assertThat(read(text)).isTrue();
    assertThat(read(text.replace("\"signals\":", "\"explanation\":"))).isFalse();
    assertThat(read(text.replace("\"text\":", "\"sentence\":"))).isFalse();
    assertThat(read(text.replace("content 81000000", "content 0.81"))).isFalse();
    assertThat(read(text.replace("content 81000000", "content"))).isFalse();
  }

  @Test
  void saysNothingOfWhatThereIsNot() {
    var first = slate.cards().getFirst();
    var why = new Explanation("Trending \u2028 now\n", List.of());
    var plain = slate.withCards(List.of(new Card(first.item(), 0, Friends.NONE, why)));

    var written = json.write(plain);

    assertThat(json.read(written).orElseThrow().read(Set.copyOf(plain.items()))).contains(plain);
    assertThat(new String(written, StandardCharsets.UTF_8))
        .doesNotContain("friends\":", "because", "chance", "null");
  }

  private boolean read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private boolean read(byte[] bytes) {
    Set<ItemRef> all = Set.copyOf(slate.items());
    return json.read(bytes).flatMap(kept -> kept.read(all)).isPresent();
  }
}
