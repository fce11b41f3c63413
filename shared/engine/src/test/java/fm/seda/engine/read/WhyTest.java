package fm.seda.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fm.seda.domain.Kind;
import fm.seda.domain.problem.NotFound;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.profile.Profiles;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WhyTest {

  private static final UUID ANNA = AListener.ANNA;
  private static final Profile DISCOVER = Profiles.bundled().named("discover");

  private final World world = new World().person(AListener.unknown().chose("house").build());
  private final FeedReader reader = world.reader();

  WhyTest() {
    for (int i = 0; i < 10; i++) {
      world.add(AnItem.called("room " + i).genres("house").build());
    }
  }

  @Test
  void recordsWhatWasShownAndExplainsIt() {
    var slate = read(5);

    assertThat(world.slates.shown()).hasSize(1);
    assertThat(world.slates.shown().getFirst().cards()).isEqualTo(slate.cards());
    var card = slate.cards().getLast();
    assertThat(reader.why(ANNA, slate.slateId(), card.item().ref())).isEqualTo(card);
  }

  @Test
  void explainsNothingThatWasNotShown() {
    var slate = read(5);
    var shown = slate.cards().getFirst().item().ref();
    var stranger = UUID.randomUUID();

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> reader.why(stranger, slate.slateId(), shown))
        .withMessageContaining("take slateId, kind and id from a feed");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> reader.why(ANNA, new UUID(9, 9), shown));
  }

  private Slate read(int limit) {
    return reader.read(new FeedRequest(ANNA, DISCOVER, List.of(Kind.ROOM), limit, false));
  }
}
