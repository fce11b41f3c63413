package fm.seda.local.schedules;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/** A cron expression in EventBridge's six fields, in UTC. */
final class CronExpression {

  /** EventBridge's syntax is Quartz's without the seconds, which come first. */
  private static final String ON_THE_MINUTE = "0 ";

  private final ExecutionTime times;

  private CronExpression(ExecutionTime times) {
    this.times = times;
  }

  /** Reads {@code "0 2 * * ? *"}: every day at two. */
  static CronExpression parse(String sixFields) {
    var quartz = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.QUARTZ));
    return new CronExpression(ExecutionTime.forCron(quartz.parse(ON_THE_MINUTE + sixFields)));
  }

  /** The first time after this one; empty when there is none. */
  Optional<Instant> next(Instant after) {
    return times.nextExecution(after.atZone(ZoneOffset.UTC)).map(ZonedDateTime::toInstant);
  }
}
