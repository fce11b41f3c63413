package fm.seda.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.engine.port.SlateCache;
import fm.seda.engine.slate.Slate;
import fm.seda.platform.testing.Eventually;
import fm.seda.platform.testing.LambdaHttp;
import fm.seda.platform.testing.Slates;
import fm.seda.testkit.redis.RedisServer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedisSlateCacheIT {

  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

  private final UUID alice = UUID.fromString("0a4f3c52-9c0f-4b7d-8f6c-0f1d2e3c4b5a");
  private final UUID bob = UUID.fromString("1a4f3c52-9c0f-4b7d-8f6c-0f1d2e3c4b5b");

  private RedisServer redis;
  private LambdaHttp function;
  private SlateCache cache;

  @BeforeEach
  void start() {
    redis = RedisServer.start(0);
    function = LambdaHttp.with(Map.of("seda.redis.url", redis.uri().toString()));
    cache = function.context().getBean(SlateCache.class);
  }

  @AfterEach
  void stop() {
    function.close();
    redis.close();
  }

  @Test
  void givesBackWhatWasPut() {
    var slate = later(alice, "discover");

    cache.put(slate);

    assertThat(whole(alice, "discover")).contains(slate);
    assertThat(cache.get(alice, "feed")).isEmpty();
    assertThat(cache.get(bob, "discover")).isEmpty();
  }

  @Test
  void forgetsAllListsOfOnePerson() {
    cache.put(later(alice, "discover"));
    cache.put(later(alice, "feed"));
    cache.put(later(bob, "discover"));

    cache.evict(alice);

    assertThat(cache.get(alice, "discover")).isEmpty();
    assertThat(cache.get(alice, "feed")).isEmpty();
    assertThat(cache.get(bob, "discover")).isPresent();
  }

  @Test
  void doesNotServeWhatHasExpired() {
    cache.put(Slates.full(alice, "discover", Instant.now().minusSeconds(1)));

    assertThat(cache.get(alice, "discover")).isEmpty();
  }

  @Test
  void keepsTheListThatWasMadeLaterWhateverOrderTheyComeIn() {
    var older = made(NOON);
    var newer = made(NOON.plus(1, ChronoUnit.MICROS));

    cache.put(older);
    cache.put(newer);
    assertThat(whole(alice, "discover")).contains(newer);

    cache.put(older);
    assertThat(whole(alice, "discover")).contains(newer);
    assertThat(cache.get(alice, "feed")).isEmpty();

    cache.evict(alice);
    cache.put(older);
    assertThat(whole(alice, "discover")).contains(older);
  }

  @Test
  void keepsTheListThatWasMadeLastOfManyPutAtOnce() {
    var slates = IntStream.range(0, 64).mapToObj(i -> made(NOON.plusMillis(i))).toList();
    var shuffled = new ArrayList<>(slates);
    Collections.shuffle(shuffled, new Random(1));

    try (var writers = Executors.newFixedThreadPool(8)) {
      shuffled.forEach(slate -> writers.execute(() -> cache.put(slate)));
    }

    assertThat(whole(alice, "discover")).contains(slates.getLast());
  }

  @Test
  void anotherCellHasListsOfItsOwn() {
    cache.put(later(alice, "discover"));

    try (var europe =
        LambdaHttp.with(Map.of("seda.redis.url", redis.uri().toString(), "seda.cell", "eu"))) {
      assertThat(europe.context().getBean(SlateCache.class).get(alice, "discover")).isEmpty();
    }
  }

  @Test
  void saysSoWhenItCannotBeReachedAndComesBack() {
    cache.put(later(alice, "discover"));

    redis.stop();

    assertThatThrownBy(() -> cache.get(alice, "discover"))
        .isInstanceOf(SlateCache.Unreachable.class);
    assertThatThrownBy(() -> cache.put(later(alice, "feed")))
        .isInstanceOf(SlateCache.Unreachable.class);
    assertThatThrownBy(() -> cache.evict(alice)).isInstanceOf(SlateCache.Unreachable.class);

    redis.start();

    Eventually.await("the cache works again", this::works);
  }

  @Test
  void startsWithoutRedisAndFindsItLater() {
    redis.stop();
    try (var early = LambdaHttp.with(Map.of("seda.redis.url", redis.uri().toString()))) {
      cache = early.context().getBean(SlateCache.class);
      assertThat(works()).isFalse();

      redis.start();

      Eventually.await("the cache works", this::works);
    }
  }

  private Optional<Slate> whole(UUID person, String surface) {
    return cache.get(person, surface).flatMap(kept -> kept.read(Set.copyOf(kept.items())));
  }

  private boolean works() {
    try {
      cache.put(later(alice, "discover"));
      return cache.get(alice, "discover").isPresent();
    } catch (SlateCache.Unreachable e) {
      return false;
    }
  }

  private Slate made(Instant at) {
    return Slates.full(alice, "discover", at, Instant.now().plusSeconds(600));
  }

  private static Slate later(UUID userId, String surface) {
    return Slates.full(userId, surface, Instant.now().plusSeconds(600));
  }
}
