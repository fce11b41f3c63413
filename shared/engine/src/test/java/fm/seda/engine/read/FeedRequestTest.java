package fm.seda.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fm.seda.domain.Kind;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.profile.Profiles;
import fm.seda.engine.twin.AListener;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedRequestTest {

  private static final UUID ANNA = AListener.ANNA;
  private static final Profile DISCOVER = Profiles.bundled().named("discover");

  @Test
  void refusesKindsTheSurfaceDoesNotHave() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> new FeedRequest(ANNA, DISCOVER, List.of(Kind.POST), 5, false))
        .withMessageContaining("discover has room, playlist, artist")
        .satisfies(problem -> assertThat(problem.parameter()).isEqualTo("kinds"));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> new FeedRequest(ANNA, DISCOVER, List.of(Kind.ROOM), 0, false))
        .satisfies(problem -> assertThat(problem.parameter()).isEqualTo("limit"));
  }
}
