package fm.seda.rerank.night;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Item;
import fm.seda.domain.Kind;
import fm.seda.storage.testing.Items;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderingTest {

  private final Item house = Items.item(Kind.ROOM, "house", 0.3, "house");
  private final Item jazz = Items.item(Kind.ROOM, "jazz", 0.9, "jazz");
  private final Item both = Items.item(Kind.ROOM, "both", 0.6, "house", "jazz");
  private final Item dub = Items.item(Kind.ROOM, "dub", 0.6, "dub");
  private final Ordering popular =
      Ordering.of(
          List.of(house, jazz, both, dub), Comparator.comparingDouble(Item::popularity).reversed());

  @Test
  void bringsTheFirstOfAll() {
    assertThat(popular.first(Set.of(), 2)).containsExactly(jazz, both);
    assertThat(popular.first(Set.of(), 9)).containsExactly(jazz, both, dub, house);
  }

  @Test
  void bringsTheFirstOfSomeGenresEachOnce() {
    assertThat(popular.first(Set.of("house", "jazz", "unheard of"), 9))
        .containsExactly(jazz, both, house);
    assertThat(popular.first(Set.of("house", "jazz"), 2)).containsExactly(jazz, both);
    assertThat(popular.first(Set.of("unheard of"), 2)).isEmpty();
  }
}
