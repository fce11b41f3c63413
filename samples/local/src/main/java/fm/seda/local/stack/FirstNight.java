package fm.seda.local.stack;

import fm.seda.local.lambda.Outcome;
import fm.seda.local.schedules.Scheduler;
import fm.seda.topology.ScheduleSpec;
import fm.seda.topology.Schedules;
import java.util.List;

/**
 * What an earlier night would have done for a community that has only just come: without it, nobody
 * could be told what people of a like taste hear until tomorrow.
 */
final class FirstNight {

  private static final List<ScheduleSpec> WORK =
      List.of(Schedules.HOURLY_POPULARITY, Schedules.NIGHTLY_TRAIN);

  private final Scheduler schedules;
  private final Console console;

  FirstNight(Scheduler schedules, Console console) {
    this.schedules = schedules;
    this.console = console;
  }

  /** Does it once. A failure keeps nobody from anything: the schedules try again by themselves. */
  void run() throws InterruptedException {
    for (var spec : WORK) {
      var schedule = schedules.find(spec.name()).orElseThrow();
      var outcome = console.timed("night", "Fired " + spec.name(), () -> schedules.fire(schedule));
      if (!(outcome instanceof Outcome.Answer)) {
        console.say(
            "night", "It failed, see .local/logs/" + schedule.function().spec().name() + ".log");
      }
    }
  }
}
