package fm.seda.storage.models;

import fm.seda.domain.ItemRef;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The versions of what was learnt. A run begins one, writes it, and publishes it: then readers read
 * it instead of the one before.
 */
@Singleton
public class Models {

  private final Database database;
  private final Json json;

  /** Keeps them in this database, as a job. */
  public Models(Database database, Json json) {
    this.database = database;
    this.json = json;
  }

  /**
   * What is known of a model.
   *
   * @param trainedOn how many people, items and affinities
   * @param quality what judging it gave; empty if nothing was judged
   * @param remark in words, what there is to say about it
   */
  public record Report(
      Map<String, Integer> trainedOn, Map<String, Double> quality, @Nullable String remark) {}

  /** Trains while nobody else does; empty if somebody else is at it. */
  public <T> Optional<T> alone(Supplier<T> training) {
    return database.alone("training", training);
  }

  /** Makes room for a new model and removes what was left by runs that never finished. */
  public long begin(Instant now) {
    return database.asJob(sql ->
        sql.createQuery("select begin_model(:now)").bind("now", now).mapTo(Long.class).one());
  }

  /**
   * Readers read this one from now on. Fails if another run has begun since.
   *
   * @param trainedAt when what it was learnt from was read
   */
  public void publish(long version, Instant trainedAt, Report report) {
    database.asJobDo(sql ->
        sql.createQuery(
                "select publish_model(:version, :trainedAt, :on::jsonb, :quality::jsonb, :remark)")
            .bind("version", version)
            .bind("trainedAt", trainedAt)
            .bind("on", json.write(report.trainedOn()))
            .bind("quality", json.write(report.quality()))
            .bind("remark", report.remark())
            .mapTo(String.class)
            .list());
  }

  /** Readers go on reading the one before. */
  public void refuse(long version, Report report) {
    database.asJobDo(sql ->
        sql.createQuery("select refuse_model(:version, :remark, :on::jsonb, :quality::jsonb)")
            .bind("version", version)
            .bind("on", json.write(report.trainedOn()))
            .bind("quality", json.write(report.quality()))
            .bind("remark", report.remark())
            .mapTo(String.class)
            .list());
  }

  /** One figure of the live model's quality; empty without a model or if it was not judged. */
  public OptionalDouble quality(String figure) {
    return database.asJob(sql ->
        sql
            .createQuery(
                """
                select cast(quality ->> :figure as double precision) from models
                where state = 'live' and quality ->> :figure is not null\
                """)
            .bind("figure", figure)
            .mapTo(Double.class)
            .stream()
            .mapToDouble(Double::doubleValue)
            .findFirst());
  }

  /** The factors of the live model's items; empty without a model. */
  public Map<ItemRef, float[]> itemFactors() {
    return database.asJob(sql ->
        sql.createQuery(
                """
                select kind, item_id, vector_send(place) as place from model_items
                where version = (select version from models where state = 'live')\
                """)
            .setFetchSize(10_000)
            .reduceRows(
                new HashMap<ItemRef, float[]>(),
                (found, row) -> {
                  found.put(
                      ItemReader.ref(
                          row.getColumn("kind", String.class),
                          row.getColumn("item_id", UUID.class)),
                      Places.unpack(row.getColumn("place", byte[].class)));
                  return found;
                }));
  }
}
