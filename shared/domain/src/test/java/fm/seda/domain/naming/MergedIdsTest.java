package fm.seda.domain.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MergedIdsTest {

  @Test
  void keepsTheItemsIdAndTellsOfASecondOne() {
    var merged =
        MergedIds.of(Map.of("spotify", "a", "deezer", "b"), Map.of("spotify", "c", "apple", "d"));

    assertThat(merged.ids()).isEqualTo(Map.of("spotify", "a", "deezer", "b", "apple", "d"));
    assertThat(merged.second()).isEqualTo(Map.of("spotify", "c"));
  }

  @Property
  void noIdIsLost(
      @ForAll("ids") Map<String, String> existing, @ForAll("ids") Map<String, String> found) {
    var merged = MergedIds.of(existing, found);

    var kept = new HashSet<>(merged.ids().entrySet());
    kept.addAll(merged.second().entrySet());
    assertThat(kept).containsAll(existing.entrySet()).containsAll(found.entrySet());
    assertThat(merged.ids()).containsAllEntriesOf(existing);
  }

  @Provide
  Arbitrary<Map<String, String>> ids() {
    return Arbitraries.maps(
        Arbitraries.of("spotify", "deezer", "apple"), Arbitraries.of("1", "2", "3"));
  }
}
