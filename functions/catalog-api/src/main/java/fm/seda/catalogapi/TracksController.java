package fm.seda.catalogapi;

import fm.seda.catalogapi.batch.Batch;
import fm.seda.catalogapi.batch.Row;
import fm.seda.domain.ItemRef;
import fm.seda.platform.identity.ForBackends;
import fm.seda.platform.queue.VectorRequests;
import fm.seda.storage.bulk.ItemBatch;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import java.util.UUID;

/** Tracks as a music catalogue has them, one or many. */
@Controller("/v1/tracks")
final class TracksController {

  private final TrackReader reader;
  private final ItemBatch items;
  private final VectorRequests vectorRequests;

  TracksController(TrackReader reader, ItemBatch items, VectorRequests vectorRequests) {
    this.reader = reader;
    this.items = items;
    this.vectorRequests = vectorRequests;
  }

  /**
   * What became of a track.
   *
   * @param embedding {@code current}, {@code queued} or {@code delayed}: when its vector is there
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record TrackAnswer(UUID trackId, String embedding) {}

  @Post
  @ForBackends(scope = "catalog")
  TrackAnswer post(@Body JsonNode body) {
    var track = reader.read(Row.alone(body));
    var embedding = vectorRequests.ask(items.upsert(List.of(track)));
    return new TrackAnswer(track.ref().id(), embedding.wireName());
  }

  @Put("/batch")
  @ForBackends(scope = "catalog")
  ItemsAnswer put(@Body JsonNode body) {
    var batch = Batch.read(body, "tracks", reader);
    var withoutVector =
        batch.values().isEmpty() ? List.<ItemRef>of() : items.upsert(batch.values());
    return ItemsAnswer.of(batch, vectorRequests.ask(withoutVector));
  }
}
