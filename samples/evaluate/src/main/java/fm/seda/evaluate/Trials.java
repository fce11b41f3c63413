package fm.seda.evaluate;

import fm.seda.evaluate.data.DataSet;
import fm.seda.evaluate.report.Bucket;
import fm.seda.evaluate.report.Change;
import fm.seda.evaluate.report.Findings;
import fm.seda.evaluate.running.Ranking;
import fm.seda.evaluate.scoring.Scoring;
import fm.seda.evaluation.Scores;
import fm.seda.evaluation.compare.ActivityBuckets;
import fm.seda.evaluation.compare.PairedComparison;
import fm.seda.evaluation.metric.Metric;
import fm.seda.evaluation.metric.Ndcg;
import fm.seda.evaluation.metric.Recall;
import fm.seda.evaluation.ranking.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Has everybody ranked again and again, each time by other rules, to see what the rules are worth.
 */
final class Trials {

  private static final Metric NDCG = new Ndcg(10);
  private static final Metric RECALL = new Recall(20);

  /** The same chance every time. */
  private static final long SEED = 1;

  private static final ActivityBuckets BUCKETS = new ActivityBuckets(List.of(0, 5, 10, 20, 35));

  private final Wishes wishes;
  private final Ranking ranking;
  private final Scoring scoring;
  private final Steps steps;

  Trials(Wishes wishes, Ranking ranking, Scoring scoring, Steps steps) {
    this.wishes = wishes;
    this.ranking = ranking;
    this.scoring = scoring;
    this.steps = steps;
  }

  /** Compares everything with these lists, which are those that were ranked last. */
  Findings findings(DataSet data, Map<String, List<String>> lists) throws InterruptedException {
    var asked = scoring.judge(lists).run();
    var counting = new CountingSignals(wishes.profile(), ranking.heard(wishes.profile().name()));
    var signals = signals(asked, counting.onTrial());
    var profiles = profiles(asked);
    return new Findings(
        wishes.profile().name(),
        settings(data),
        scoring.measures(asked),
        signals,
        counting.silent(),
        profiles,
        buckets(asked),
        steps.done(),
        PeakMemory.megabytes());
  }

  private List<Change> signals(Run asked, List<String> onTrial) throws InterruptedException {
    var changes = new ArrayList<Change>();
    for (var name : onTrial) {
      var lists =
          steps.ask("− " + name, () -> ranking.lists(wishes.profile().name(), Optional.of(name)));
      changes.add(change("without " + name, asked, lists));
    }
    return changes;
  }

  private List<Change> profiles(Run asked) throws InterruptedException {
    var changes = new ArrayList<Change>();
    for (var other : ArtistProfiles.all().keySet()) {
      if (!other.equals(wishes.profile().name())) {
        var lists = steps.ask(other, () -> ranking.lists(other, Optional.empty()));
        changes.add(change(other, asked, lists));
      }
    }
    changes.add(change("most popular", asked, scoring.popular(wishes.top())));
    return changes;
  }

  private Change change(String name, Run asked, Map<String, List<String>> lists) {
    var other = scoring.judge(lists).run();
    return new Change(name, compared(NDCG, asked, other), compared(RECALL, asked, other));
  }

  private PairedComparison compared(Metric metric, Run asked, Run other) {
    return PairedComparison.of(scoring.scores(metric, asked), scoring.scores(metric, other), SEED);
  }

  private List<Bucket> buckets(Run asked) {
    var recall = scoring.scores(RECALL, asked);
    return BUCKETS.of(scoring.scores(NDCG, asked), scoring::history).stream()
        .filter(bucket -> bucket.scores().people() > 0)
        .map(bucket -> bucket(bucket, recall))
        .toList();
  }

  private static Bucket bucket(ActivityBuckets.Bucket bucket, Scores recall) {
    var range =
        bucket.below() == Integer.MAX_VALUE
            ? bucket.from() + " and more"
            : bucket.from() + " to " + (bucket.below() - 1);
    var people = bucket.scores().byPerson().keySet();
    return new Bucket(range, people.size(), bucket.scores().mean(), recall.among(people).mean());
  }

  private Map<String, String> settings(DataSet data) {
    var settings = new LinkedHashMap<String, String>();
    settings.put("data", wishes.data().folder().toString());
    settings.put("people", "%,d".formatted(data.people().size()));
    settings.put("artists", "%,d".formatted(data.artists().size()));
    settings.put("people and artists they play", "%,d".formatted(data.plays().size()));
    settings.put("tags given", "%,d".formatted(data.taggings().size()));
    settings.put("friendships", "%,d".formatted(data.friends().size()));
    settings.put("rules", wishes.profile().modelVersion());
    new TreeMap<>(wishes.profile().weights())
        .forEach((signal, weight) -> settings.put("weight of " + signal, weight.toString()));
    settings.put(
        "what is known of people",
        wishes.cold().map(known -> known + ", before they did anything").orElse("all they did"));
    settings.put("embeddings", wishes.embeddings());
    return settings;
  }
}
