package fm.seda.evaluate.cold;

import fm.seda.evaluate.running.Pipeline;
import fm.seda.evaluate.running.Ranking;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Ranks everybody as if they had just come. People are dealt into five groups, and while a group is
 * new everybody else keeps their history, so that there is something to recommend by.
 */
public final class FirstMinute implements Ranking {

  private final Pipeline pipeline;
  private final Map<String, List<String>> chosen;
  private final Known known;

  /**
   * In this pipeline.
   *
   * @param chosen the genres people say they like
   */
  public FirstMinute(Pipeline pipeline, Map<String, List<String>> chosen, Known known) {
    this.pipeline = pipeline;
    this.chosen = chosen;
    this.known = known;
  }

  @Override
  public SortedMap<String, List<String>> lists(String profile, Optional<String> withoutSignal)
      throws InterruptedException {
    var histories = new Histories(pipeline.database());
    if (known == Known.GENRES) {
      histories.endFriendships();
    }
    try (var reranking = pipeline.rerank(profile, withoutSignal)) {
      for (var newcomers : Folds.of(chosen.keySet())) {
        histories.forget(newcomers);
        pipeline.choose(genresOf(newcomers));
        pipeline.refreshPopularity();
        reranking.now(newcomers);
        histories.remember();
      }
      return reranking.lists();
    }
  }

  private Map<String, List<String>> genresOf(List<String> people) {
    var genres = new HashMap<>(chosen);
    genres.keySet().retainAll(people);
    return genres;
  }
}
