package fm.seda.catalogapi;

import fm.seda.catalogapi.batch.Batch;
import fm.seda.catalogapi.batch.BatchAnswer;
import fm.seda.platform.identity.ForBackends;
import fm.seda.storage.bulk.PeopleBatch;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.json.tree.JsonNode;

/** People of the parent product. */
@Controller("/v1/users")
final class UsersController {

  private final PersonReader reader;
  private final PeopleBatch people;

  UsersController(PersonReader reader, PeopleBatch people) {
    this.reader = reader;
    this.people = people;
  }

  @Put("/batch")
  @ForBackends(scope = "catalog")
  BatchAnswer put(@Body JsonNode body) {
    var batch = Batch.read(body, "users", reader);
    if (!batch.values().isEmpty()) {
      people.upsert(batch.values());
    }
    return batch.answer();
  }
}
