package fm.seda.train;

import fm.seda.platform.worker.Job;
import fm.seda.storage.models.ModelWriter;
import fm.seda.storage.models.Models;
import fm.seda.storage.models.TrainingDataReader;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The night's training: read, hold something out, train and judge; if that was good, train on
 * everything, score everybody, write it down and publish it. Until then, and whenever something
 * fails or is worse than before, people go on being recommended by the model they had.
 */
@Singleton
final class Train implements Job {

  private static final String SOMEBODY_ELSE =
      "Another training is running; this one has left everything to it.";
  private static final String NOTHING = "Nobody has done anything yet to learn from.";
  private static final String NOT_JUDGED =
      "Fewer than %d people have enough history to judge it by.".formatted(Judge.FEWEST_PEOPLE);

  /** So many are kept of each item, for what somebody does before the next night. */
  private static final int NEIGHBOURS = 50;

  private final TrainingDataReader reader;
  private final Teaching teaching;
  private final Models models;
  private final ModelWriter writer;
  private final Clock clock;

  Train(
      TrainingDataReader reader,
      Teaching teaching,
      Models models,
      ModelWriter writer,
      Clock clock) {
    this.reader = reader;
    this.teaching = teaching;
    this.models = models;
    this.writer = writer;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "train";
  }

  @Override
  public Map<String, Object> run() {
    return models.alone(this::train).orElseGet(() -> without(SOMEBODY_ELSE));
  }

  private Map<String, Object> train() {
    var diary = new Diary();
    // of what comes from here on, nothing will be known
    var now = clock.instant();
    var community = Community.of(reader.read(now));
    diary.did("read {}", sizes(community));
    if (community.isEmpty()) {
      return without(NOTHING);
    }
    long version = models.begin(now);
    var check = check(community, diary);
    var objection = check.flatMap(it -> it.objection(models.quality(Quality.FACTORS)));
    var report = report(community, check, objection.orElse(check.isEmpty() ? NOT_JUDGED : null));
    if (objection.isPresent()) {
      models.refuse(version, report);
      diary.did("refused model {}: {}", version, objection.get());
    } else {
      write(version, community, learn(community, diary), diary);
      models.publish(version, now, report);
      diary.did("published model {}", version);
    }
    return answer(version, objection.isEmpty(), report, diary);
  }

  /**
   * Trains without what was held out, and judges by it; empty if that would say nothing. It begins
   * from nothing, because yesterday's model has seen what is held out.
   */
  private Optional<Quality> check(Community community, Diary diary) {
    var judge = new Judge(HeldOut.from(community));
    if (!judge.hasEnoughToGoBy()) {
      diary.did("not judged: {}", NOT_JUDGED);
      return Optional.empty();
    }
    var learnt = teaching.learn(community.knowing(judge.heldOut().rest()), Map.of());
    diary.did("trained to be judged");
    var quality = judge.judge(learnt);
    diary.did("judged: {}", quality);
    return Optional.of(quality);
  }

  private Learnt learn(Community community, Diary diary) {
    var learnt = teaching.learn(community, models.itemFactors());
    diary.did("trained on everything");
    return learnt;
  }

  private void write(long version, Community community, Learnt learnt, Diary diary) {
    var fans = community.preferences().transposed();
    var places = learnt.factors().items();
    writer.writeItems(
        version,
        rows -> {
          for (int item = 0; item < fans.rows(); item++) {
            var near = learnt.overlap().neighbours(item).first(NEIGHBOURS);
            rows.add(
                community.items().get(item),
                fans.count(item),
                places.row(item),
                near.items(),
                near.scores());
          }
        });
    diary.did("wrote {} items", fans.rows());
    writer.writePeople(version, new Shortlists(community, learnt)::writeTo);
    diary.did(
        "scored and wrote {} people and {} newcomers",
        community.people().size(),
        community.newcomers().ids().size());
  }

  private static Models.Report report(
      Community community, Optional<Quality> check, @Nullable String remark) {
    var figures = check.map(Quality::figures).orElse(Map.of());
    return new Models.Report(sizes(community), figures, remark);
  }

  private static Map<String, Integer> sizes(Community community) {
    var sizes = new LinkedHashMap<String, Integer>();
    sizes.put("people", community.people().size());
    sizes.put("items", community.items().size());
    sizes.put("affinities", community.preferences().count());
    return sizes;
  }

  private static Map<String, Object> without(String remark) {
    return Map.of("published", false, "remark", remark);
  }

  private static Map<String, Object> answer(
      long version, boolean published, Models.Report report, Diary diary) {
    var answer = new HashMap<String, Object>(report.trainedOn());
    answer.put("version", version);
    answer.put("published", published);
    answer.put("seconds", diary.seconds());
    answer.put("quality", report.quality());
    if (report.remark() != null) {
      answer.put("remark", report.remark());
    }
    return answer;
  }
}
