package fm.seda.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemTextTest {

  @Test
  void saysWhatAnItemIs() {
    var text =
        ItemText.of(
            Kind.ROOM,
            "#house",
            List.of("house", "deep house"),
            Map.of("topArtists", List.of("Velvet Current", "Mo Ru"), "description", "All night"));

    assertThat(text).isEqualTo("#house. house, deep house room. Velvet Current, Mo Ru. All night");
  }

  @Test
  void doesNotChangeWithWhatChangesEveryDay() {
    var quiet = ItemText.of(Kind.ROOM, "#house", List.of("house"), Map.of("participants", 3));
    var busy = ItemText.of(Kind.ROOM, "#house", List.of("house"), Map.of("participants", 300));

    assertThat(ItemText.hash(quiet)).isEqualTo(ItemText.hash(busy));
  }

  @Test
  void hashesDifferentTextsDifferently() {
    assertThat(ItemText.hash("a")).isNotEqualTo(ItemText.hash("b")).hasSize(32);
  }

  @Test
  void cutsWhatNoModelWouldRead() {
    var text = ItemText.of(Kind.POST, "x".repeat(5_000), List.of(), Map.of());

    assertThat(text).hasSize(2_000);
  }
}
