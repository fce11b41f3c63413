package fm.seda.storage.models;

import fm.seda.engine.port.LearntTaste;
import fm.seda.storage.night.CrowdReader;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.StoragePorts;
import io.micronaut.serde.ObjectMapper;
import java.util.List;
import java.util.UUID;

/** As many people's lists are ranked. */
class DoneSinceInACrowdIT extends DoneSinceContract {

  @Override
  LearntTaste tasteOf(UUID person) {
    var catalogue = new StoragePorts(db.worker(), CLOCK).catalog();
    return new CrowdReader(
            db.worker(),
            new Json(ObjectMapper.getDefault()),
            new StoragePorts(db.worker(), CLOCK).tables())
        .read(List.of(person), NOW, 10, ref -> catalogue.items(List.of(ref)).get(ref))
        .learnt();
  }
}
