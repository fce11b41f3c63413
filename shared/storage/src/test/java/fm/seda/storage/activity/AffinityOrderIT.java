package fm.seda.storage.activity;

import static fm.seda.storage.activity.Community.NOON;
import static fm.seda.storage.activity.Community.did;
import static fm.seda.storage.activity.Community.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.InteractionType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is kept does not depend on the order or the portions in which interactions arrive. */
class AffinityOrderIT {

  private static final Community COMMUNITY = new Community();

  @Property(tries = 12)
  void anyOrderAndAnyPortionsKeepTheSame(
      @ForAll("acts") List<Act> acts, @ForAll Random seed, @ForAll("portions") int portion) {
    var inOrder = COMMUNITY.person();
    var shuffled = COMMUNITY.person();
    var other = new ArrayList<>(acts);
    Collections.shuffle(other, seed);

    COMMUNITY.log.record(acts.stream().map(act -> act.by(inOrder)).toList());
    for (int from = 0; from < other.size(); from += portion) {
      COMMUNITY.log.record(
          other.subList(from, Math.min(other.size(), from + portion)).stream()
              .map(act -> act.by(shuffled))
              .toList());
    }

    var expected = COMMUNITY.kept(inOrder);
    var actual = COMMUNITY.kept(shuffled);
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(actual.get(i))
          .usingRecursiveComparison()
          .ignoringFields("weight")
          .isEqualTo(expected.get(i));
      assertThat(actual.get(i).weight()).isCloseTo(expected.get(i).weight(), within(1e-9));
    }
  }

  @Provide
  Arbitrary<List<Act>> acts() {
    return Combinators.combine(
            Arbitraries.of(InteractionType.class),
            Arbitraries.integers().between(1, 4),
            Arbitraries.longs().between(0, Duration.ofDays(120).toMillis()))
        .as(Act::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  @Provide
  Arbitrary<Integer> portions() {
    return Arbitraries.integers().between(1, 7);
  }

  record Act(InteractionType type, int number, long millisAgo) {
    AcceptedInteraction by(UUID person) {
      return did(person, type, track(number), NOON.minusMillis(millisAgo));
    }
  }
}
