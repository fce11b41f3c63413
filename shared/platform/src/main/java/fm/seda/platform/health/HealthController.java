package fm.seda.platform.health;

import fm.seda.domain.port.ReadinessProbe;
import fm.seda.platform.identity.ForAnyone;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Map;

/** Tells load balancers, canaries and people how the function is. */
@Controller
final class HealthController {

  private final List<ReadinessProbe> probes;

  HealthController(List<ReadinessProbe> probes) {
    this.probes = probes;
  }

  /** It answers, so it lives; nothing else is asked. */
  @Get(uris = {"/health", "/healthz"})
  @ForAnyone
  Map<String, String> live() {
    return Map.of("status", "up");
  }

  @Get("/readyz")
  @ForAnyone
  HttpResponse<Readiness> ready() {
    var readiness = Readiness.of(probes);
    return readiness.status().equals("down")
        ? HttpResponse.<Readiness>status(HttpStatus.SERVICE_UNAVAILABLE)
            .header("Retry-After", "2")
            .body(readiness)
        : HttpResponse.ok(readiness);
  }
}
