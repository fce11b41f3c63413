package fm.seda.engine.wish;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Kind;
import fm.seda.engine.sound.Feature;
import fm.seda.engine.sound.WantedSound;
import fm.seda.engine.twin.AnItem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WishTest {

  private final AnItem track = AnItem.called("a track").kind(Kind.TRACK);

  @Test
  void allowsAnythingWhereNothingIsAskedFor() {
    assertThat(Wish.NONE.allows(track.with("explicit", true).build())).isTrue();
    assertThat(Wish.NONE.isEmpty()).isTrue();
    assertThat(Wish.NONE.directs()).isFalse();
  }

  @Test
  void leavesOutWhatIsNamedAndTheSeedsThemselves() {
    var item = track.build();
    var without =
        new Wish(Situation.NONE, List.of(), WantedSound.ANY, Set.of(item.ref()), false, null);

    assertThat(without.allows(item)).isFalse();
    assertThat(without.isEmpty()).isFalse();
    assertThat(without.directs()).isFalse();
    assertThat(Wish.like(item.ref()).allows(item)).isFalse();
    assertThat(Wish.like(item.ref()).allows(AnItem.called("another").build())).isTrue();
    assertThat(Wish.like(item.ref()).directs()).isTrue();
  }

  @Test
  void leavesOutExplicitContentWhereAskedTo() {
    assertThat(plain(true, null).allows(track.with("explicit", true).build())).isFalse();
    assertThat(plain(true, null).allows(track.with("explicit", false).build())).isTrue();
    assertThat(plain(true, null).allows(AnItem.called("not marked").build())).isTrue();
  }

  @Test
  void keepsToAMarket() {
    var here = track.with("markets", List.of("DE", "US"));

    assertThat(plain(false, "DE").allows(here.build())).isTrue();
    assertThat(plain(false, "FR").allows(here.build())).isFalse();
    assertThat(plain(false, null).allows(here.build())).isTrue();
  }

  @Test
  void takesWhatNamesNoMarketToBeEverywhere() {
    assertThat(plain(false, "FR").allows(track.build())).isTrue();
    assertThat(plain(false, "FR").allows(track.with("markets", List.of()).build())).isTrue();
    assertThat(plain(false, "FR").allows(track.with("markets", "everywhere").build())).isTrue();
  }

  @Test
  void directsWhereASoundIsAskedFor() {
    assertThat(Wish.sounding(WantedSound.of(Feature.TEMPO, 120, 1)).directs()).isTrue();
  }

  private static Wish plain(boolean clean, @Nullable String market) {
    return new Wish(Situation.NONE, List.of(), WantedSound.ANY, Set.of(), clean, market);
  }
}
