package fm.seda.storage.taste;

import static fm.seda.storage.testing.TestItems.item;
import static fm.seda.storage.testing.TestVectors.axis;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestPeople;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaleTastesIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private final TestPeople people = new TestPeople(DB);
  private final StaleTastes stale = new StaleTastes(DB.worker(), at(NOW));
  private final ItemRef track = new TestItems(DB).add(item(Kind.TRACK, "t").at(axis(1)));
  private UUID mira = new UUID(0, 0);

  @BeforeEach
  void miraIsAlone() {
    DB.owner().asJobDo(sql -> sql.execute("delete from users"));
    mira = people.add("mira");
  }

  @Test
  void whoDidSomethingSinceIsListed() {
    people.taste(mira, axis(1), NOW.minusSeconds(60));
    people.affinity(mira, track, 1, NOW.minusSeconds(59));

    assertThat(listed()).containsExactly(mira);
  }

  @Test
  void whoDidNothingSinceIsNot() {
    people.affinity(mira, track, 1, NOW.minusSeconds(60));
    people.taste(mira, axis(1), NOW.minusSeconds(60));

    assertThat(listed()).isEmpty();
  }

  @Test
  void whoGotADayOlderIsLeftToTheNight() {
    people.affinity(mira, track, 1, NOW.minus(Duration.ofDays(3)));
    people.taste(mira, axis(1), NOW.minus(Duration.ofDays(2)));

    assertThat(listed()).isEmpty();
  }

  @Test
  void whoHasAHistoryAndNoTasteIsListed() {
    people.affinity(mira, track, 1, NOW.minus(Duration.ofDays(89)));

    assertThat(listed()).containsExactly(mira);
  }

  @Test
  void whoChoseGenresAndHasNoTasteIsListed() {
    people.prefer(mira, "{\"genres\": [\"jazz\"]}");

    assertThat(listed()).containsExactly(mira);
  }

  @Test
  void whoHasNothingToGoByIsNot() {
    people.prefer(mira, "{\"genres\": []}");
    people.affinity(mira, track, 1, NOW.minus(Duration.ofDays(91)));
    people.add("noah");

    assertThat(listed()).isEmpty();
  }

  @Test
  void whoseItemsGotTheirVectorsLaterIsListedAgain() {
    var silent = new TestItems(DB).add(item(Kind.ROOM, "not embedded"));
    people.affinity(mira, silent, 1, NOW.minusSeconds(60));
    new StoragePorts(DB.worker(), at(NOW)).taste().recompute(mira);

    assertThat(listed()).containsExactly(mira);
  }

  @Test
  void whoSwitchedPersonalisationOffIsKeptUpToDateAsAtNight() {
    people.settings(mira, "{\"personalisation\": false}");
    people.affinity(mira, track, 1, NOW);

    assertThat(listed()).containsExactly(mira);
    new StoragePorts(DB.worker(), at(NOW)).taste().refresh(mira);
    assertThat(listed()).isEmpty();
  }

  @Test
  void whoLeftIsNotListed() {
    people.affinity(mira, track, 1, NOW);
    DB.owner().asJobDo(sql -> sql.execute("update users set deleted_at = now()"));

    assertThat(listed()).isEmpty();
  }

  @Test
  void everybodyIsOnOnePageInTheOrderOfTheirIds() {
    IntStream.range(0, 7).forEach(i -> people.affinity(people.add("p" + i), track, 1, NOW));
    var pages = new ArrayList<List<UUID>>();
    for (var page = stale.page(null, 3); !page.isEmpty(); page = stale.page(page.getLast(), 3)) {
      pages.add(page);
    }

    assertThat(pages).extracting(List::size).containsExactly(3, 3, 1);
    assertThat(pages.stream().flatMap(List::stream).map(UUID::toString))
        .doesNotHaveDuplicates()
        .isSorted();
  }

  private List<UUID> listed() {
    return stale.page(null, 10);
  }

  private static Clock at(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }
}
