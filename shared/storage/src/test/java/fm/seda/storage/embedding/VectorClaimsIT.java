package fm.seda.storage.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.storage.bulk.ItemBatch;
import fm.seda.storage.embedding.VectorBacklog.Pending;
import fm.seda.storage.session.Json;
import fm.seda.storage.spaces.VectorTables;
import fm.seda.storage.testing.Items;
import fm.seda.storage.testing.TestDatabase;
import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VectorClaimsIT {

  private static final EmbeddingSpace SPACE = new EmbeddingSpace("openai", "small", 1536);
  private static final EmbeddingSpace OTHER = new EmbeddingSpace("cohere", "v4", 1536);

  private final TestDatabase db = TestDatabase.fresh();
  private final ItemBatch items =
      new ItemBatch(
          db.worker(),
          new Json(ObjectMapper.getDefault()),
          new VectorTables(db.worker(), Clock.systemUTC()));
  private final VectorClaims claims = at(Items.CREATED);

  @Test
  void whatOneAsksForNobodyElseDoes() {
    var pending = pending(3);

    assertThat(claims.claim(SPACE, pending.subList(0, 2))).hasSize(2);

    assertThat(claims.claim(SPACE, pending)).containsExactly(pending.get(2));
    assertThat(claims.claim(OTHER, pending)).hasSize(3);
  }

  @Test
  void whatIsReleasedOrForgottenIsThereForTheNext() {
    var pending = pending(2);
    claims.claim(SPACE, pending);

    claims.release(SPACE, List.of(pending.get(0).ref()));
    claims.forget(SPACE, List.of(pending.get(1).ref()));

    assertThat(claims.claim(SPACE, pending)).hasSize(2);
  }

  @Test
  void whoeverDiedLetsGoInTheEnd() {
    var pending = pending(1);
    claims.claim(SPACE, pending);

    assertThat(at(Items.CREATED.plus(Duration.ofMinutes(2))).claim(SPACE, pending)).hasSize(1);
  }

  @Test
  void aTextThatWasRefusedThreeTimesIsNotAskedForAgainUntilItChanges() {
    var pending = pending(1);
    for (int time = 0; time < VectorClaims.MOST_REFUSALS; time++) {
      assertThat(claims.claim(SPACE, pending)).hasSize(1);
      claims.refuse(SPACE, pending.getFirst().ref(), "it cannot be read");
    }

    assertThat(claims.claim(SPACE, pending)).isEmpty();

    var changed = new Pending(pending.getFirst().ref(), "a better text", "another hash");
    assertThat(claims.claim(SPACE, List.of(changed))).hasSize(1);
  }

  @Test
  void manyWhoClaimAndLetGoAtOnceShareWhatThereIs() throws InterruptedException {
    var pending = pending(200);
    var seen = ConcurrentHashMap.<Pending>newKeySet();

    try (var threads = Executors.newFixedThreadPool(6)) {
      threads
          .invokeAll(
              IntStream.range(0, 60)
                  .<Callable<Boolean>>mapToObj(turn -> () -> claimSome(pending, turn, seen))
                  .toList())
          .forEach(done -> assertThat(done.state().name()).isEqualTo("SUCCESS"));
    }

    assertThat(seen).containsExactlyInAnyOrderElementsOf(Set.copyOf(pending));
  }

  private boolean claimSome(List<Pending> pending, int turn, Set<Pending> seen) {
    var mine =
        claims.claim(SPACE, pending.stream().skip(turn % 3 * 50L).limit(100).toList().reversed());
    seen.addAll(mine);
    claims.release(SPACE, mine.reversed().stream().map(Pending::ref).toList());
    return true;
  }

  private VectorClaims at(Instant now) {
    return new VectorClaims(db.worker(), Clock.fixed(now, ZoneOffset.UTC));
  }

  private List<Pending> pending(int many) {
    var rooms = IntStream.range(0, many).mapToObj(i -> Items.room("#room " + i)).toList();
    items.upsert(rooms);
    return rooms.stream().map(room -> new Pending(room.ref(), room.name(), "hash")).toList();
  }
}
