package fm.seda.evaluate.cold;

import fm.seda.evaluate.running.Pipeline;
import fm.seda.evaluate.running.Ranking;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Ranks everybody as if they had done nothing yet. People are dealt into five groups, and while a
 * group is new everybody else keeps their history, so that there is something to recommend by. A
 * night passes, in which the models learn of the others, and of the group who their friends are.
 */
public final class FirstFeed implements Ranking {

  private final Pipeline pipeline;
  private final Map<String, List<String>> chosen;
  private final Known known;

  /**
   * In this pipeline.
   *
   * @param chosen the genres people say they like
   */
  public FirstFeed(Pipeline pipeline, Map<String, List<String>> chosen, Known known) {
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
        if (known == Known.GENRES_AND_FRIENDS) {
          pipeline.train();
        }
        reranking.now(newcomers);
        histories.remember();
      }
      return reranking.lists();
    }
  }

  @Override
  public Set<String> heard(String profile) {
    return pipeline.heard(profile);
  }

  private Map<String, List<String>> genresOf(List<String> people) {
    var genres = new HashMap<>(chosen);
    genres.keySet().retainAll(people);
    return genres;
  }
}
