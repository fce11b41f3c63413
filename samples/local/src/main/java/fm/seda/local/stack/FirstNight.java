package fm.seda.local.stack;

import fm.seda.local.lambda.Outcome;
import fm.seda.local.schedules.Scheduler;
import fm.seda.topology.Schedules;

/**
 * What an earlier night would have done for a community that has only just come: without it, nobody
 * could be told what people of a like taste hear until tomorrow.
 */
final class FirstNight {

  private final Scheduler schedules;
  private final Console console;

  FirstNight(Scheduler schedules, Console console) {
    this.schedules = schedules;
    this.console = console;
  }

  /** Does it once. A failure keeps nobody from anything: the schedule comes again by itself. */
  void run() throws InterruptedException {
    var training = schedules.find(Schedules.NIGHTLY_TRAIN.name()).orElseThrow();
    var outcome =
        console.timed(
            "night", "Learnt from what the community did", () -> schedules.fire(training));
    if (!(outcome instanceof Outcome.Answer)) {
      console.say(
          "night",
          "It failed, see .local/logs/%s.log".formatted(training.function().spec().name()));
    }
  }
}
