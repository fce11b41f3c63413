package fm.seda.train;

import fm.seda.collaborative.NeighbourModel;
import fm.seda.collaborative.dense.DenseMatrix;
import fm.seda.collaborative.factors.FactorTraining;
import fm.seda.collaborative.factors.Factors;
import fm.seda.collaborative.linear.Evidence;
import fm.seda.collaborative.linear.LinearTraining;
import fm.seda.collaborative.overlap.OverlapModel;
import fm.seda.collaborative.overlap.OverlapTraining;
import fm.seda.domain.ItemRef;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the models are trained, from nothing or from where others stopped. */
@Singleton
final class Teaching {

  private static final Logger LOG = LoggerFactory.getLogger(Teaching.class);

  private static final FactorTraining FROM_NOTHING = FactorTraining.STANDARD;
  private static final FactorTraining FROM_YESTERDAY = FROM_NOTHING.withIterations(4);

  private final TrainSettings settings;

  Teaching(TrainSettings settings) {
    this.settings = settings;
  }

  /** Goes on from the factors items had last, if most of today's had any. */
  Learnt learn(Community community, Map<ItemRef, float[]> yesterday) {
    return earlier(community.items(), yesterday)
        .map(items -> learn(community, FROM_YESTERDAY, items))
        .orElseGet(() -> learn(community, FROM_NOTHING, null));
  }

  private Learnt learn(Community community, FactorTraining training, @Nullable Factors earlier) {
    try {
      var known = community.preferences();
      var factors = earlier == null ? training.train(known) : training.train(known, earlier);
      var overlap = OverlapTraining.STANDARD.train(known, community.friends());
      return new Learnt(factors, neighbours(community, overlap), overlap);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The training was stopped");
    }
  }

  /** The linear model finds a little more, where there is room for it. */
  private NeighbourModel neighbours(Community community, OverlapModel overlap) {
    int voices = community.people().size() + community.tags().rows();
    if (voices > settings.mostVoices()) {
      LOG.info("{} people and tags are too many for a linear model: overlap stands in", voices);
      return overlap;
    }
    return LinearTraining.STANDARD.train(
        new Evidence(community.preferences(), community.tags(), community.friends()));
  }

  /** New items have zeros. From zeros alone nothing could be learnt, hence at least half. */
  private static Optional<Factors> earlier(List<ItemRef> items, Map<ItemRef, float[]> yesterday) {
    int width = FROM_NOTHING.factors();
    var matrix = DenseMatrix.zeros(items.size(), width);
    int known = 0;
    for (int n = 0; n < items.size(); n++) {
      var place = yesterday.get(items.get(n));
      if (place != null && place.length == width) {
        matrix.setRow(n, place);
        known++;
      }
    }
    return 2 * known > items.size()
        ? Optional.of(new Factors(DenseMatrix.zeros(0, width), matrix))
        : Optional.empty();
  }
}
