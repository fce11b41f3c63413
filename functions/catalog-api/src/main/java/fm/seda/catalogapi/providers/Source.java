package fm.seda.catalogapi.providers;

import fm.seda.linking.services.Services;
import fm.seda.providers.cache.CachedService;
import fm.seda.providers.service.Service;
import java.time.Instant;
import java.util.Optional;

/**
 * A provider as it is asked here.
 *
 * @param name below {@code seda.providers}
 * @param displayName as people know it
 * @param service asks it
 * @param cached asks it if it must
 */
record Source(String name, String displayName, Service service, CachedService cached) {

  /** Until when nobody asks it, because it failed. */
  Optional<Instant> leftAloneUntil(Services services) {
    return services.leftAloneUntil(name);
  }
}
