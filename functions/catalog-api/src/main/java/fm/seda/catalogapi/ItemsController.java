package fm.seda.catalogapi;

import fm.seda.catalogapi.batch.Batch;
import fm.seda.domain.ItemRef;
import fm.seda.domain.problem.NotFound;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.port.VectorStore;
import fm.seda.platform.identity.ForBackends;
import fm.seda.platform.queue.VectorRequests;
import fm.seda.storage.bulk.ItemBatch;
import fm.seda.storage.spaces.VectorTables;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.json.tree.JsonNode;
import java.util.List;

/** Items: many in, one out, one gone. */
@Controller("/v1/items")
final class ItemsController {

  private final ItemReader reader;
  private final ItemBatch items;
  private final VectorRequests vectorRequests;
  private final Catalog catalog;
  private final VectorStore vectors;
  private final VectorTables tables;

  ItemsController(
      ItemReader reader,
      ItemBatch items,
      VectorRequests vectorRequests,
      Catalog catalog,
      VectorStore vectors,
      VectorTables tables) {
    this.reader = reader;
    this.items = items;
    this.vectorRequests = vectorRequests;
    this.catalog = catalog;
    this.vectors = vectors;
    this.tables = tables;
  }

  @Put("/batch")
  @ForBackends(scope = "catalog")
  ItemsAnswer put(@Body JsonNode body) {
    var batch = Batch.read(body, "items", reader);
    var withoutVector =
        batch.values().isEmpty() ? List.<ItemRef>of() : items.upsert(batch.values());
    return ItemsAnswer.of(batch, vectorRequests.ask(withoutVector));
  }

  @Get("/{kind}/{id}")
  @ForBackends(scope = "catalog")
  ItemView get(String kind, String id) {
    var ref = Wire.ref(kind, id);
    var item = catalog.items(List.of(ref)).get(ref);
    if (item == null) {
      throw unknown(ref);
    }
    var live = tables.live().space();
    return ItemView.of(item, vectors.vectors(List.of(ref), live).containsKey(ref));
  }

  @Delete("/{kind}/{id}")
  @Status(HttpStatus.NO_CONTENT)
  @ForBackends(scope = "catalog")
  void delete(String kind, String id) {
    var ref = Wire.ref(kind, id);
    if (!items.delete(ref)) {
      throw unknown(ref);
    }
  }

  private static NotFound unknown(ItemRef ref) {
    return new NotFound("There is no " + ref.kind().wireName() + " " + ref.id() + ".");
  }
}
