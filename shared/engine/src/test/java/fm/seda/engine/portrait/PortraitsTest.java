package fm.seda.engine.portrait;

import static fm.seda.domain.InteractionType.CLICK;
import static fm.seda.domain.InteractionType.LIKE;
import static fm.seda.domain.InteractionType.PLAY;
import static fm.seda.domain.InteractionType.SKIP;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Kind;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortraitsTest {

  private final World world = new World();
  private final Portraits portraits = new Portraits(world.ports());

  @Test
  void knowsWhatAPersonLikesBestFirst() {
    var liked = AnItem.called("liked").build();
    var played = AnItem.called("played").build();
    var skipped = AnItem.called("skipped").build();
    world.add(liked, 1, 0).add(played).add(skipped);
    var listener =
        AListener.unknown().did(PLAY, played.ref()).did(SKIP, skipped.ref()).did(LIKE, liked.ref());

    var known = portraits.of(listener.build(), World.NOW).known();

    assertThat(known).extracting(Known::item).containsExactly(liked, played);
    assertThat(known.getFirst().vector()).containsExactly(1, 0);
    assertThat(known.getFirst().deliberate()).isTrue();
    assertThat(known.getLast().vector()).isNull();
    assertThat(known.getLast().deliberate()).isFalse();
  }

  @Test
  void countsWhatIsLongAgoForLess() {
    var longAgo = AnItem.called("long ago").build();
    var today = AnItem.called("today").build();
    world.add(longAgo).add(today);
    var listener =
        AListener.unknown()
            .did(LIKE, longAgo.ref(), Duration.ofDays(60))
            .did(PLAY, today.ref(), Duration.ZERO);

    var known = portraits.of(listener.build(), World.NOW).known();

    assertThat(known).extracting(Known::item).containsExactly(today, longAgo);
  }

  @Test
  void usesNothingPersonalWhereThatIsSwitchedOff() {
    var liked = AnItem.called("liked").genres("house").build();
    world.add(liked);
    var listener = AListener.unknown().taste(1, 0).chose("jazz").did(LIKE, liked.ref());

    var portrait = portraits.of(listener.withoutPersonalisation().build(), World.NOW);

    assertThat(portrait.taste()).isEmpty();
    assertThat(portrait.known()).isEmpty();
    assertThat(portrait.genres().isEmpty()).isTrue();
    assertThat(world.outages.asked()).isEmpty();
  }

  @Test
  void goesOnWithoutHistoryWhereThatDoesNotAnswer() {
    world.outages.cut("items");
    var listener = AListener.unknown().chose("jazz").did(LIKE, AnItem.ref(Kind.ROOM, "any"));

    var portrait = portraits.of(listener.build(), World.NOW);

    assertThat(portrait.missing()).containsExactly("history");
    assertThat(portrait.genres().chosen()).containsExactly("jazz");
  }

  @Test
  void knowsWhereWhatIsLikedLiesAmongAllThatPeopleLike() {
    var liked = AnItem.called("liked").build();
    var untouched = AnItem.called("nobody had touched it").build();
    world.add(liked).add(untouched);
    world.learnt.lies(liked, 0, 1);
    var listener = AListener.unknown().did(LIKE, liked.ref()).did(CLICK, untouched.ref());

    var known = portraits.of(listener.build(), World.NOW).known();

    assertThat(known.getFirst().place()).containsExactly(0, 1);
    assertThat(known.getLast().place()).isNull();
  }

  @Test
  void goesOnWithoutPlacesWhereTheyDoNotAnswer() {
    var liked = AnItem.called("liked").build();
    world.add(liked, 1, 0);
    world.learnt.lies(liked, 0, 1);
    world.outages.cut("places");

    var portrait = portraits.of(AListener.unknown().did(LIKE, liked.ref()).build(), World.NOW);

    assertThat(portrait.missing()).containsExactly("places");
    assertThat(portrait.known().getFirst().vector()).containsExactly(1, 0);
    assertThat(portrait.known().getFirst().place()).isNull();
  }

  @Test
  void takesEveryGenreForEquallyTellingWhereNobodySaysHowCommonTheyAre() {
    world.add(AnItem.called("a").genres("jazz").build());
    world.outages.cut("genre counts");

    var portrait = portraits.of(AListener.unknown().chose("jazz", "polka").build(), World.NOW);

    assertThat(portrait.missing()).containsExactly("genre-counts");
    assertThat(portrait.genres().likeness(List.of("jazz")))
        .isEqualTo(portrait.genres().likeness(List.of("polka")));
  }

  @Test
  void forgetsItemsThatAreNoLongerThere() {
    var listener = AListener.unknown().did(CLICK, AnItem.ref(Kind.ROOM, "deleted"));

    assertThat(portraits.of(listener.build(), World.NOW).known()).isEmpty();
  }
}
