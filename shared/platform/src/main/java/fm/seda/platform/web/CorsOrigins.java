package fm.seda.platform.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.HttpServerConfiguration.CorsConfiguration;
import io.micronaut.http.server.cors.CorsOriginConfiguration;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Lets the framework's CORS filter answer for the configured origins. Identity is a header, never a
 * cookie, so browsers need not send credentials of their own; what a function ties to a browser by
 * a cookie proves nobody's identity.
 */
@Singleton
final class CorsOrigins implements BeanCreatedEventListener<CorsConfiguration> {

  private final CorsSettings settings;

  CorsOrigins(CorsSettings settings) {
    this.settings = settings;
  }

  @Override
  public CorsConfiguration onCreated(BeanCreatedEvent<CorsConfiguration> event) {
    var cors = event.getBean();
    if (!settings.origins().isEmpty()) {
      var web = new CorsOriginConfiguration();
      web.setAllowedOrigins(settings.origins());
      web.setAllowCredentials(settings.credentials());
      web.setExposedHeaders(List.of(Correlation.HEADER, "Retry-After"));
      cors.setEnabled(true);
      cors.setConfigurations(Map.of("web", web));
    }
    return cors;
  }
}
