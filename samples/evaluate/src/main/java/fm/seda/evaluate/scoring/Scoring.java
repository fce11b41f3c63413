package fm.seda.evaluate.scoring;

import fm.seda.evaluate.data.DataSet;
import fm.seda.evaluate.importing.ArtistGenres;
import fm.seda.evaluation.Evaluation;
import fm.seda.evaluation.Scores;
import fm.seda.evaluation.known.TagVectors;
import fm.seda.evaluation.known.Training;
import fm.seda.evaluation.metric.Coverage;
import fm.seda.evaluation.metric.HitRate;
import fm.seda.evaluation.metric.IntraListDiversity;
import fm.seda.evaluation.metric.Metric;
import fm.seda.evaluation.metric.Ndcg;
import fm.seda.evaluation.metric.NovelShare;
import fm.seda.evaluation.metric.Novelty;
import fm.seda.evaluation.metric.Precision;
import fm.seda.evaluation.metric.Recall;
import fm.seda.evaluation.metric.ReciprocalRank;
import fm.seda.evaluation.metric.RunMetric;
import fm.seda.evaluation.metric.TailShare;
import fm.seda.evaluation.ranking.Referee;
import fm.seda.evaluation.ranking.Run;
import fm.seda.evaluation.ranking.Truth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Measures lists by what was held back, all by the same rules. */
public final class Scoring {

  /** How far down lists are looked at. */
  public static final List<Integer> DEPTHS = List.of(10, 20);

  private final Training training;
  private final Evaluation evaluation;
  private final Referee referee;
  private final TagVectors tags;
  private final int catalogueSize;
  private final Map<String, Set<String>> genres = new HashMap<>();
  private final Map<String, Set<String>> usual = new HashMap<>();

  /**
   * By these truths.
   *
   * @param usual the genres each person hears most
   * @param heldBack what would have been right for each person
   */
  public Scoring(
      DataSet data,
      ArtistGenres genres,
      Map<String, List<String>> usual,
      Map<String, Set<String>> heldBack) {
    var items = new HashMap<String, Set<String>>();
    data.history().forEach((person, history) -> items.put(person, history.keySet()));
    this.training = new Training(items);
    var catalogue = new HashSet<>(data.artists().keySet());
    heldBack.values().forEach(catalogue::addAll);
    this.catalogueSize = catalogue.size();
    this.referee = new Referee(training, catalogue);
    this.tags = new TagVectors(data.tagCounts());
    var truths = new TreeMap<String, Truth>();
    heldBack.forEach((person, artists) -> truths.put(person, new Truth(artists)));
    this.evaluation = new Evaluation(truths);
    data.artists().keySet().forEach(it -> this.genres.put(it, Set.copyOf(genres.of(it))));
    usual.forEach((person, some) -> this.usual.put(person, Set.copyOf(some)));
  }

  /** How many people there are to measure by. */
  public int people() {
    return evaluation.people();
  }

  /** How much is known of this person. */
  public int history(String person) {
    return training.itemsOf(person).size();
  }

  /**
   * The most popular artists a person does not have yet, for everybody: what any list must beat.
   */
  public Map<String, List<String>> popular(int top) {
    return new PopularLists(training).of(evaluationPeople(), top);
  }

  /** The lists as far as they keep to the rules, and what was struck from them. */
  public Referee.Verdict judge(Map<String, List<String>> lists) {
    return referee.judge(lists);
  }

  /** What this metric says of each person's list. */
  public Scores scores(Metric metric, Run run) {
    return evaluation.scores(metric, run);
  }

  /** Every measure of this run, at each depth. */
  public List<Measure> measures(Run run) {
    var byDepth =
        DEPTHS.stream()
            .map(k ->
                Stream.concat(
                        personal(k).map(it -> measured(it, run)),
                        overall(k).map(it -> measured(it, run)))
                    .toList())
            .toList();
    return Measure.sideBySide(byDepth);
  }

  /** How many people were given nothing. */
  public long withoutList(Run run) {
    return evaluation.withoutList(run);
  }

  private Set<String> evaluationPeople() {
    return evaluation.scores(new HitRate(1), new Run(List.of())).byPerson().keySet();
  }

  private Stream<Metric> personal(int k) {
    return Stream.of(
        new Recall(k),
        new Ndcg(k),
        new Precision(k),
        new HitRate(k),
        new ReciprocalRank(k),
        new NovelShare(k, training, genres, usual));
  }

  private Stream<RunMetric> overall(int k) {
    return Stream.of(
        new Coverage(k, catalogueSize),
        new Novelty(k, training),
        new TailShare(k, training),
        new IntraListDiversity(k, tags));
  }

  private Measure.One measured(Metric metric, Run run) {
    return new Measure.One(metric.name(), evaluation.scores(metric, run).mean());
  }

  private Measure.One measured(RunMetric metric, Run run) {
    return new Measure.One(metric.name(), evaluation.of(metric, run));
  }
}
