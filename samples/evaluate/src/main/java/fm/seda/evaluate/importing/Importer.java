package fm.seda.evaluate.importing;

import fm.seda.datasets.Progress;
import fm.seda.domain.InteractionType;
import fm.seda.evaluate.data.DataSet;
import fm.seda.evaluate.data.Play;
import fm.seda.storage.bulk.AffinityBatch;
import fm.seda.storage.bulk.FriendshipBatch;
import fm.seda.storage.bulk.ItemBatch;
import fm.seda.storage.bulk.PeopleBatch;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.spaces.VectorTables;
import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings a data set into the system the way the parent product's backend does. */
public final class Importer {

  private static final int BATCH = 1_000;
  private static final String REGION = "us";
  private static final String RELATIONSHIP = "friend";

  /** Training draws by people's ids, so they must be the same in every run. */
  private static final String SAME_IDS =
      """
      insert into users (id, auth_user_id)
      select cast(md5('person:' || person) as uuid), person from unnest(:people) as person\
      """;

  private final Database database;
  private final ItemBatch items;
  private final PeopleBatch people;
  private final FriendshipBatch friendships;
  private final AffinityBatch affinities;
  private final Progress progress;

  /**
   * Writes through this database.
   *
   * @param database as the role of jobs
   */
  public Importer(Database database, Progress progress) {
    var json = new Json(ObjectMapper.getDefault());
    this.database = database;
    this.items = new ItemBatch(database, json, new VectorTables(database, Clock.systemUTC()));
    this.people = new PeopleBatch(database, json);
    this.friendships = new FriendshipBatch(database);
    this.affinities = new AffinityBatch(database, json);
    this.progress = progress;
  }

  /**
   * Imports everything.
   *
   * @param asOf when everybody last did what they did: the data set does not say
   */
  public void run(DataSet data, ArtistGenres genres, Instant asOf) {
    inBatches("artists", new Catalogue(data, genres).items().toList(), items::upsert);
    identify(data.people());
    inBatches(
        "people",
        data.people().stream().map(person -> person(person, null)).toList(),
        people::upsert);
    inBatches(
        "friendships",
        data.friends().stream()
            .map(it -> new FriendshipBatch.Friendship(it.one(), it.other(), RELATIONSHIP))
            .toList(),
        friendships::upsert);
    inBatches(
        "histories",
        data.plays().stream().map(play -> summary(play, asOf)).toList(),
        affinities::upsert);
  }

  /** From now on these people have said which genres they like. */
  public void choose(Map<String, List<String>> genres) {
    people.upsert(
        genres.entrySet().stream().map(it -> person(it.getKey(), it.getValue())).toList());
  }

  private void identify(Collection<String> people) {
    database.asJobDo(sql ->
        sql.createUpdate(SAME_IDS).bindArray("people", String.class, people.toArray()).execute());
  }

  private <T> void inBatches(String stage, List<T> rows, Consumer<List<T>> write) {
    progress.begin(stage, rows.size());
    for (int from = 0; from < rows.size(); from += BATCH) {
      var batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
      write.accept(batch);
      progress.advance(batch.size());
    }
  }

  private static PeopleBatch.Person person(String id, @Nullable List<String> genres) {
    return new PeopleBatch.Person(id, null, null, REGION, null, genres, null, null);
  }

  private static AffinityBatch.Summary summary(Play play, Instant asOf) {
    var plays = (int) Math.min(play.plays(), Integer.MAX_VALUE);
    return new AffinityBatch.Summary(
        play.person(), Catalogue.ref(play.artist()), Map.of(InteractionType.PLAY, plays), asOf);
  }
}
