package fm.seda.platform.config;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what the function was started with. */
@Singleton
final class StartupReport implements ApplicationEventListener<StartupEvent> {

  private static final Logger LOG = LoggerFactory.getLogger(StartupReport.class);

  private final List<Settings> settings;

  StartupReport(List<Settings> settings) {
    this.settings = settings;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    settings.stream().map(Object::toString).sorted().forEach(block -> LOG.info("{}", block));
  }
}
