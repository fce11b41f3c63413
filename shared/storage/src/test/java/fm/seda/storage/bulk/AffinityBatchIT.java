package fm.seda.storage.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.InteractionType;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.storage.bulk.AffinityBatch.Summary;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestPeople;
import io.micronaut.serde.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AffinityBatchIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final Duration MONTH = Duration.ofDays(30);

  private final TestPeople people = new TestPeople(DB);
  private final ItemRef artist = new TestItems(DB).add(TestItems.item(Kind.ARTIST, "Kaytranada"));
  private final AffinityBatch affinities =
      new AffinityBatch(DB.worker(), new Json(ObjectMapper.getDefault()));

  @Test
  void aSummaryIsAHistory() {
    var ada = people.add("ada");

    var written =
        affinities.upsert(
            List.of(
                new Summary(
                    "ada",
                    artist,
                    Map.of(InteractionType.PLAY, 40, InteractionType.LIKE, 1),
                    NOON)));

    assertThat(written).isOne();
    assertThat(kept(ada).counts()).isEqualTo("{\"like\": 1, \"play\": 40}");
    assertThat(kept(ada).weight()).isEqualTo(42);
    assertThat(kept(ada).lastAt()).isEqualTo(NOON);
  }

  @Test
  void theSameSummaryAgainChangesNothing() {
    var bo = people.add("bo");
    affinities.upsert(List.of(plays("bo", 10, NOON)));
    var before = kept(bo);

    affinities.upsert(List.of(plays("bo", 10, NOON), plays("bo", 10, NOON)));

    assertThat(kept(bo)).isEqualTo(before);
  }

  @Test
  void moreThanIsKnownCountsAndLessDoesNot() {
    var cy = people.add("cy");
    affinities.upsert(List.of(plays("cy", 10, NOON)));

    affinities.upsert(List.of(plays("cy", 4, NOON)));
    assertThat(kept(cy).weight()).isEqualTo(10);

    affinities.upsert(List.of(plays("cy", 25, NOON)));
    assertThat(kept(cy).weight()).isEqualTo(25);
    assertThat(kept(cy).counts()).isEqualTo("{\"play\": 25}");
  }

  @Test
  void anOldSummaryWeighsWhatIsLeftOfIt() {
    var di = people.add("di");
    affinities.upsert(List.of(plays("di", 3, NOON)));

    affinities.upsert(List.of(plays("di", 8, NOON.minus(MONTH))));

    assertThat(kept(di).weight()).isCloseTo(4, within(1e-9));
    assertThat(kept(di).counts()).isEqualTo("{\"play\": 8}");
    assertThat(kept(di).lastAt()).isEqualTo(NOON);
  }

  @Test
  void strangersArePassedOver() {
    assertThat(affinities.upsert(List.of(plays("nobody", 1, NOON)))).isZero();
    assertThat(affinities.upsert(List.of())).isZero();
  }

  private Summary plays(String person, int count, Instant at) {
    return new Summary(person, artist, Map.of(InteractionType.PLAY, count), at);
  }

  private record Kept(String counts, double weight, Instant lastAt) {}

  private Kept kept(UUID person) {
    return DB.owner()
        .asJob(sql ->
            sql.createQuery(
                    "select counts::text, weight, last_at from affinities where user_id = :user")
                .bind("user", person)
                .map((row, _) ->
                    new Kept(
                        row.getString(1),
                        row.getDouble(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .one());
  }
}
