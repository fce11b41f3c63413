package fm.seda.platform.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What is logged in between. */
public final class LogLines implements AutoCloseable {

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger ours = (Logger) LoggerFactory.getLogger("fm.seda");
  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

  private LogLines(Level level) {
    ours.setLevel(level);
    appender.start();
    root.addAppender(appender);
  }

  /** Everything that is logged in production. */
  public static LogLines record() {
    return new LogLines(Level.INFO);
  }

  /** Whatever our own code says at all. */
  public static LogLines recordEverything() {
    return new LogLines(Level.TRACE);
  }

  public List<ILoggingEvent> all() {
    return List.copyOf(appender.list);
  }

  public List<ILoggingEvent> errors() {
    return all().stream().filter(event -> event.getLevel() == Level.ERROR).toList();
  }

  @Override
  public void close() {
    root.detachAppender(appender);
    ours.setLevel(null);
  }
}
