package fm.seda.evaluate;

import fm.seda.evaluate.cold.ChosenGenres;
import fm.seda.evaluate.cold.FirstFeed;
import fm.seda.evaluate.data.DataSet;
import fm.seda.evaluate.importing.ArtistGenres;
import fm.seda.evaluate.report.HtmlReport;
import fm.seda.evaluate.running.EveryNight;
import fm.seda.evaluate.running.Pipeline;
import fm.seda.evaluate.running.Ranking;
import fm.seda.evaluate.running.Setting;
import fm.seda.evaluate.scoring.ScoreTable;
import fm.seda.evaluate.scoring.Scoring;
import fm.seda.local.cli.Place;
import fm.seda.local.stack.Console;
import fm.seda.local.stack.Shutdown;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Reads, imports, has the functions work, writes the lists, and at the very end measures them. */
final class Experiment {

  private final Wishes wishes;
  private final Console console;
  private final Shutdown shutdown;
  private final Shown shown;
  private final Steps steps;

  Experiment(Wishes wishes, Console console, Shutdown shutdown) {
    this.wishes = wishes;
    this.console = console;
    this.shutdown = shutdown;
    this.shown = Shown.on(console);
    this.steps = new Steps(console, shown.pause(), InstantSource.system());
  }

  void run() throws InterruptedException {
    var data = steps.ask("read", wishes.data()::read);
    var genres = new ArtistGenres(data);
    var chosen = new ChosenGenres(data, genres).ofEverybody();
    var ranking = ranking(prepared(data, genres), chosen);
    var lists = ranked(ranking);
    write(lists);
    var heldBack = wishes.data().heldBack();
    if (heldBack.isEmpty()) {
      console.say("There is no test.tsv, so nothing is measured.");
      return;
    }
    var scoring = new Scoring(data, genres, chosen, heldBack.get());
    tell(scoring, lists);
    if (wishes.report().isPresent()) {
      var trials = new Trials(wishes, ranking, scoring, steps);
      var page = new HtmlReport(trials.findings(data, lists)).page();
      new TextFile(wishes.report().get()).write(page);
      console.say("The report is in " + wishes.report().get());
    }
  }

  private Pipeline prepared(DataSet data, ArtistGenres genres) throws InterruptedException {
    var setting = new Setting(Place.home(), Place.folder(), wishes.embeddings());
    var pipeline =
        steps.ask("start", () -> Pipeline.start(setting, console, shown.progress(), shutdown));
    steps.run("import", () -> pipeline.load(data, genres));
    steps.run("embed", pipeline::embed);
    steps.run("popularity", pipeline::refreshPopularity);
    // who is new must not be in it yet
    if (wishes.cold().isEmpty()) {
      steps.run("train", pipeline::train);
    }
    return pipeline;
  }

  private Ranking ranking(Pipeline pipeline, Map<String, List<String>> chosen) {
    return wishes
        .cold()
        .<Ranking>map(known -> new FirstFeed(pipeline, chosen, known))
        .orElseGet(() -> new EveryNight(pipeline, chosen.size()));
  }

  private SortedMap<String, List<String>> ranked(Ranking ranking) throws InterruptedException {
    return steps.ask("rank", () -> ranking.lists(wishes.profile().name(), Optional.empty()));
  }

  private void write(SortedMap<String, List<String>> lists) {
    new TextFile(wishes.out()).write(new RankedLists(lists).text(wishes.top()));
    console.say(
        "%,d lists are in %s; it took %,d MB of memory"
            .formatted(lists.size(), wishes.out(), PeakMemory.megabytes()));
  }

  private void tell(Scoring scoring, Map<String, List<String>> lists) {
    var verdict = scoring.judge(lists);
    console.say("");
    new ScoreTable(scoring.measures(verdict.run())).lines().forEach(console::say);
    console.say("");
    console.say(
        "Means over %,d people of whom something was held back, %,d of them without a list."
            .formatted(scoring.people(), scoring.withoutList(verdict.run())));
    verdict
        .fouls()
        .forEach((foul, count) ->
            console.say("Struck from the lists as %s: %,d".formatted(foul.name(), count)));
  }
}
