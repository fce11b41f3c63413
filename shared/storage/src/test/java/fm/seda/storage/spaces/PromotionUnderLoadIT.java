package fm.seda.storage.spaces;

import static fm.seda.storage.testing.TestVectors.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fm.seda.domain.EmbeddingSpace;
import fm.seda.engine.port.Listener;
import fm.seda.storage.session.Database;
import fm.seda.storage.spaces.Readers.Answer;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestPeople;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nobody who reads notices that another space becomes live, whatever it looks like. */
class PromotionUnderLoadIT {

  private static final int READERS = 3;
  private static final int READS = 60;

  private final TestDatabase db = TestDatabase.fresh();
  private final Clock clock = Clock.systemUTC();
  private final VectorTables tables = new VectorTables(db.worker(), clock);
  private final Promotion promotion = new Promotion(db.worker(), tables, clock);
  private final TestSpace narrow = TestSpace.of(db, "narrow", 64);
  private final TestSpace asWide = TestSpace.of(db, "as wide", TestDatabase.DIM);
  private final Landscape landscape = new Landscape(List.of(SPACE, narrow.space(), asWide.space()));
  private final List<UUID> people = new ArrayList<>();

  @Test
  void noReadFailsAndEachIsOfOneSpace() {
    settle();
    var config = new HikariConfig();
    config.setDataSource(db.source("seda_app"));
    config.setMaximumPoolSize(READERS);
    try (var pool = new HikariDataSource(config);
        var readers =
            new Readers(new StoragePorts(new Database(pool), clock), landscape, people, READERS)) {
      readers.next(READS);
      var before = readers.next(2 * READS);
      assertThat(spaces(before)).isEqualTo(Set.of(SPACE));

      var preparing = readers.answered();
      prepare(narrow);
      var during = readers.since(preparing);

      var flip = promote(narrow);
      readers.next(READS);
      everybodyMoves();
      var after = moved(readers, narrow.space());

      promotion.rollback();
      readers.next(READS);
      everybodyMoves();
      moved(readers, SPACE);

      prepare(asWide);
      var second = promote(asWide);
      readers.next(READS);
      everybodyMoves();
      moved(readers, asWide.space());

      assertThat(readers.wrong()).isEmpty();
      System.out.printf(
          "MEASURED flips took %.1f and %.1f ms; p95 of %d reads before %.1f ms, of %d while"
              + " vectors were written and indexes built %.1f, of %d after %.1f%n",
          flip / 1e6,
          second / 1e6,
          before.size(),
          Readers.p95(before),
          during.size(),
          Readers.p95(during),
          after.size(),
          Readers.p95(after));
    }
  }

  private void settle() {
    db.owner().asJobDo(sql -> sql.execute("drop index idx_item_vectors_hnsw"));
    new TestItems(db).addAll(landscape.drafts());
    promotion.buildIndexes(SPACE);
    db.owner().asJobDo(sql -> sql.execute("analyze items"));
    var some = new TestPeople(db);
    for (int i = 0; i < 20; i++) {
      var person = some.add("person " + i);
      landscape.together(i, 2 * i).forEach(room -> some.affinity(person, room, 3, clock.instant()));
      people.add(person);
    }
    everybodyMoves();
  }

  private void prepare(TestSpace space) {
    promotion.prepare(space.space());
    space.write(landscape.rooms(), room -> landscape.vector(room, space.space()));
    assertThat(promotion.coverage(space.space()).leastShare()).isEqualTo(1);
    promotion.buildIndexes(space.space());
  }

  private long promote(TestSpace space) {
    var began = System.nanoTime();
    promotion.promote(space.space(), 1);
    return System.nanoTime() - began;
  }

  private void everybodyMoves() {
    var taste = new StoragePorts(db.worker(), clock).taste();
    people.forEach(taste::recompute);
  }

  // who has no taste is still ranked in the former space while that is remembered as the live one
  private List<Answer> moved(Readers readers, EmbeddingSpace space) {
    var listeners = new StoragePorts(db.app(), clock).listeners();
    assertThat(people)
        .map(person -> listeners.load(person, clock.instant()))
        .extracting(Listener::space)
        .containsOnly(space);
    var answers = readers.next(2 * READS);
    assertThat(readers.wrong()).isEmpty();
    assertThat(spaces(answers)).contains(space);
    return answers.stream().filter(it -> it.space().equals(space)).toList();
  }

  private static Set<EmbeddingSpace> spaces(List<Answer> answers) {
    return answers.stream().map(Answer::space).collect(Collectors.toSet());
  }
}
