package fm.seda.evaluate;

import fm.seda.engine.profile.Profile;
import fm.seda.evaluate.cold.Known;
import fm.seda.evaluate.data.DataFolder;
import fm.seda.local.stack.Console;
import fm.seda.local.stack.Shutdown;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the evaluation. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Ranks the people of a public data set and measures how well.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class EvaluateCommand implements Callable<Integer> {

  private static final int DEEPEST = 100;
  private static final List<String> PROVIDERS = List.of("in-process", "deterministic");

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "train.tsv, artists.tsv and perhaps tags, tagnames, friends and test.tsv")
  private Path data;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "the lists: person, rank and artist")
  private Path out;

  @Option(
      names = "--top",
      defaultValue = "100",
      paramLabel = "N",
      description = "at most so many ranks of each list (default: ${DEFAULT-VALUE})")
  private int top;

  @Option(
      names = "--profile",
      defaultValue = ArtistProfiles.MEASURE,
      paramLabel = "NAME",
      description = "whose rules rank (default: ${DEFAULT-VALUE})")
  private String profile;

  @Option(
      names = "--cold",
      paramLabel = "genres|genres+friends",
      description = "rank people as new, knowing no more than this of them")
  private @Nullable Known cold;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "a page with everything that was found; it takes a pass for each signal")
  private @Nullable Path report;

  @Option(
      names = "--embeddings",
      defaultValue = "in-process",
      paramLabel = "NAME",
      description = "deterministic is quick and knows no meaning (default: ${DEFAULT-VALUE})")
  private String embeddings;

  private volatile boolean stopped;

  @Override
  public Integer call() throws InterruptedException {
    var wishes = wishes();
    var console = new Console(System.out, InstantSource.system());
    var shutdown = new Shutdown();
    var hook = new Thread(() -> stop(shutdown, console), "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      new Experiment(wishes, console, shutdown).run();
    } finally {
      shutdown.run();
    }
    return 0;
  }

  private void stop(Shutdown shutdown, Console console) {
    stopped = true;
    if (!shutdown.isDone()) {
      console.say("Stopping …");
      shutdown.run();
    }
  }

  /** Whether somebody wants no more of it: what fails from then on is no failure. */
  boolean isStopped() {
    return stopped;
  }

  private Wishes wishes() {
    require(top >= 1 && top <= DEEPEST, "--top is " + top + "; it can be from 1 to " + DEEPEST);
    require(
        PROVIDERS.contains(embeddings),
        "There are no embeddings " + embeddings + "; there are " + String.join(", ", PROVIDERS));
    return new Wishes(
        new DataFolder(data),
        out,
        top,
        rules(),
        Optional.ofNullable(cold),
        Optional.ofNullable(report),
        embeddings);
  }

  private Profile rules() {
    var profiles = ArtistProfiles.all();
    var rules = profiles.get(profile);
    if (rules == null) {
      throw wrong(
          "No profile %s ranks artists; there are %s"
              .formatted(profile, String.join(", ", profiles.keySet())));
    }
    return rules;
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw wrong(otherwise);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
