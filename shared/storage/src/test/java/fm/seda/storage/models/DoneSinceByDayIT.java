package fm.seda.storage.models;

import fm.seda.engine.port.LearntTaste;
import fm.seda.storage.testing.StoragePorts;
import java.util.UUID;

/** As one person's list is ranked. */
class DoneSinceByDayIT extends DoneSinceContract {

  @Override
  LearntTaste tasteOf(UUID person) {
    return new StoragePorts(db.app(), CLOCK).learntTaste();
  }
}
