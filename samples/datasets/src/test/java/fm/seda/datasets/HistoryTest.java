package fm.seda.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.datasets.history.History;
import fm.seda.datasets.people.People;
import fm.seda.datasets.wire.InteractionRow;
import fm.seda.datasets.wire.ItemRow;
import fm.seda.datasets.wire.PersonRow;
import fm.seda.domain.InteractionType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryTest {

  private final Community community = Communities.medium();
  private final List<History> histories = community.histories().toList();
  private final Map<UUID, ItemRow> items =
      community.items().collect(Collectors.toMap(ItemRow::id, item -> item));
  private final Map<String, List<String>> genres =
      community.people().collect(Collectors.toMap(PersonRow::userId, PersonRow::genres));

  @Test
  void isAsLongAsPromised() {
    assertThat(histories.stream().mapToLong(it -> it.interactions().size()).sum())
        .isEqualTo(community.interactions());
  }

  @Test
  void isAboutItemsThatExist() {
    for (var history : histories) {
      for (var interaction : history.interactions()) {
        assertThat(items).containsKey(interaction.itemId());
        assertThat(items.get(interaction.itemId()).kind()).isEqualTo(interaction.kind());
      }
    }
  }

  @Test
  void liesInTheLastSixtyDaysOldestFirst() {
    var begin = Communities.DAY.minus(Duration.ofDays(61));

    for (var history : histories) {
      assertThat(history.interactions())
          .extracting(InteractionRow::occurredAt)
          .isSorted()
          .allSatisfy(at -> assertThat(at).isBetween(begin, Communities.DAY));
    }
  }

  @Test
  void showsInTheirLikesWhatPeopleChose() {
    assertThat(shareInTaste(InteractionType.LIKE)).isGreaterThan(0.85);
  }

  @Test
  void skipsMostlyWhatIsNotTheirTaste() {
    assertThat(shareInTaste(InteractionType.SKIP)).isLessThan(0.5);
  }

  @Test
  void holdsEverythingPeopleDo() {
    var types =
        histories.stream()
            .flatMap(history -> history.interactions().stream())
            .map(InteractionRow::type)
            .collect(Collectors.toSet());

    assertThat(types)
        .contains(
            InteractionType.PLAY,
            InteractionType.LIKE,
            InteractionType.SKIP,
            InteractionType.SAVE,
            InteractionType.JOIN_ROOM,
            InteractionType.FOLLOW_ARTIST);
  }

  @Test
  void isThereForMiraAndNotForTheNewcomer() {
    var smoke =
        Communities.SMOKE
            .histories()
            .collect(Collectors.toMap(History::userId, it -> it.interactions().size()));
    var newcomer =
        Communities.SMOKE.people().filter(it -> it.userId().equals(People.DEMO)).findFirst();

    assertThat(smoke).doesNotContainKey(People.DEMO);
    assertThat(smoke.get(People.MIRA)).isGreaterThanOrEqualTo(150);
    assertThat(newcomer).map(PersonRow::genres).hasValue(List.of());
  }

  private double shareInTaste(InteractionType type) {
    var total = 0;
    var inTaste = 0;
    for (var history : histories) {
      var chosen = Set.copyOf(genres.getOrDefault(history.userId(), List.of()));
      for (var interaction : history.interactions()) {
        if (interaction.type() == type) {
          total++;
          inTaste += chosen.contains(items.get(interaction.itemId()).genres().getFirst()) ? 1 : 0;
        }
      }
    }
    return (double) inTaste / total;
  }
}
