package fm.seda.evaluate;

import fm.seda.evaluate.report.Step;
import fm.seda.local.stack.Console;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What is done one after the other, and how long each took. */
final class Steps {

  private final Console console;
  private final Runnable pause;
  private final InstantSource clock;
  private final List<Step> done = new ArrayList<>();

  /**
   * Says on this console what is done.
   *
   * @param pause what must be quiet meanwhile
   */
  Steps(Console console, Runnable pause, InstantSource clock) {
    this.console = console;
    this.pause = pause;
    this.clock = clock;
  }

  /** Something that is done for what it answers. */
  interface Question<T> {
    T answer() throws InterruptedException;
  }

  /** Something that is done. */
  interface Work {
    void run() throws InterruptedException;
  }

  /** Does it and says how long it took. */
  void run(String name, Work work) throws InterruptedException {
    ask(
        name,
        () -> {
          work.run();
          return true;
        });
  }

  /** As {@link #run}, for what it answers. */
  <T> T ask(String name, Question<T> question) throws InterruptedException {
    var started = clock.instant();
    var answer = question.answer();
    var step = new Step(name, Duration.between(started, clock.instant()));
    done.add(step);
    pause.run();
    console.say(name, step.seconds());
    return answer;
  }

  /** All of them so far. */
  List<Step> done() {
    return List.copyOf(done);
  }
}
