package fm.seda.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.engine.profile.Profile;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountingSignalsTest {

  @Test
  void whoNeverSpokeIsNotOnTrial() {
    var signals = new CountingSignals(profile("relevance"), Set.of("genre", "rarity", "social"));

    assertThat(signals.onTrial()).contains("genre", "rarity", "social").doesNotContain("circle");
    assertThat(signals.silent()).containsExactly("circle");
  }

  @Test
  void whoseWeightAnotherCarriesIsOnTrialEvenIfItNeverSpoke() {
    var signals = new CountingSignals(profile("relevance"), Set.of("genre"));

    assertThat(signals.onTrial()).containsExactly("collaborative", "genre", "neighbours");
    assertThat(signals.silent()).containsExactly("circle", "rarity", "social");
  }

  @Test
  void theOnlySignalStaysWhereItIs() {
    var signals = new CountingSignals(profile("collaborative"), Set.of("collaborative"));

    assertThat(signals.onTrial()).isEmpty();
    assertThat(signals.silent()).isEmpty();
  }

  private static Profile profile(String name) {
    return Objects.requireNonNull(ArtistProfiles.all().get(name));
  }
}
