package fm.seda.engine.explain;

import static fm.seda.domain.InteractionType.LIKE;
import static fm.seda.domain.InteractionType.PLAY;
import static fm.seda.domain.InteractionType.VIEW;
import static fm.seda.engine.twin.Pool.candidate;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Kind;
import fm.seda.engine.collect.Candidate;
import fm.seda.engine.score.Scored;
import fm.seda.engine.score.Signals;
import fm.seda.engine.slate.Contribution;
import fm.seda.engine.sound.Feature;
import fm.seda.engine.sound.WantedSound;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.Pool;
import fm.seda.engine.twin.World;
import fm.seda.engine.wish.Situations;
import fm.seda.engine.wish.Wish;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said to those who say how, or like what, they want to listen. */
class ListeningSentencesTest {

  private static final String NOTHING = "Something different to try";

  private final World world = new World();
  private final Explainer explainer = new Explainer(Signals.standard());

  @Test
  void nameWhatOfTheSituationATrackGoesWith() {
    var wish = Wish.in(Situations.bundled().of("exercise", "happy", null));
    var fast = AnItem.called("fast").sounding(180, 1);
    var fastAndSad = AnItem.called("fast and sad").sounding(180, 1).with("valence", 0);
    var neither = AnItem.called("neither").sounding(60, 0.1);

    assertThat(text(wish, candidate(fast), "context", 1))
        .isEqualTo("Good for a workout and a happy mood");
    assertThat(text(wish, candidate(fastAndSad), "context", 1)).isEqualTo("Good for a workout");
    assertThat(text(wish, candidate(neither), "context", 1)).isEqualTo(NOTHING);
  }

  @Test
  void sayThatItSoundsAsAskedForOnlyWhereItTrulyDoes() {
    var wish = Wish.sounding(WantedSound.of(Feature.ENERGY, 1, 1));

    assertThat(text(wish, candidate(AnItem.called("a").with("energy", 0.8)), "wanted", 1))
        .isEqualTo("Sounds the way you asked for");
    assertThat(text(wish, candidate(AnItem.called("best of few").with("energy", 0.5)), "wanted", 1))
        .isEqualTo(NOTHING);
  }

  @Test
  void nameWhatElseIsByTheSameArtist() {
    var liked = AnItem.called("Glowed Up").by("kaytra").build();
    world.add(liked);
    var anna = AListener.unknown().did(LIKE, liked.ref());
    var track = candidate(AnItem.called("a").kind(Kind.TRACK).by("kaytra"));
    var room = candidate(AnItem.called("b").by("kaytra"));

    assertThat(text(anna, Wish.NONE, track, "creator", 1)).isEqualTo("By the artist of Glowed Up");
    assertThat(text(anna, Wish.NONE, room, "creator", 1)).isEqualTo("By the maker of Glowed Up");
    assertThat(text(Wish.NONE, track, "creator", 1)).isEqualTo(NOTHING);
  }

  @Test
  void callFarOnlyWhatIs() {
    var far = candidate(AnItem.called("a"), 1, 0);

    assertThat(text(Wish.NONE, far, "distance", 0.8)).isEqualTo("Away from what you usually hear");
    assertThat(text(Wish.NONE, far, "distance", 0.4)).isEqualTo(NOTHING);
  }

  @Test
  void claimALikingOnlyWhereOneWasDeclared() {
    var liked = AnItem.called("liked");
    var played = AnItem.called("played");
    var seen = AnItem.called("seen");
    var anna =
        AListener.unknown()
            .did(LIKE, liked.build().ref())
            .did(PLAY, played.build().ref())
            .did(VIEW, seen.build().ref());

    assertThat(text(anna, Wish.NONE, candidate(liked), "habit", 1)).isEqualTo("You like this one");
    assertThat(text(anna, Wish.NONE, candidate(played), "habit", 1))
        .isEqualTo("You have played this one");
    assertThat(text(anna, Wish.NONE, candidate(seen), "habit", 1)).isEqualTo(NOTHING);
    assertThat(text(Wish.NONE, candidate(liked), "habit", 1)).isEqualTo(NOTHING);
  }

  @Test
  void claimNoHistoryOfWhatTheListOnlyStartedFrom() {
    var seed = AnItem.called("Glowed Up").genres("house").build();
    world.add(seed, 1, 0);
    var wish = Wish.like(seed.ref());
    var near = candidate(AnItem.called("a").genres("house"), 1, 0);
    var far = candidate(AnItem.called("b"), 0, 1);

    assertThat(text(wish, near, "content", 1))
        .isEqualTo("Close to Glowed Up, which you started from");
    assertThat(text(wish, far, "content", 1)).isEqualTo("Close to what you started from");
    assertThat(text(wish, near, "genre", 1)).isEqualTo("More house, like what you started from");
    assertThat(text(wish, near, "audio", 1)).isEqualTo("Sounds like what you started from");
  }

  private String text(Wish wish, Candidate candidate, String signal, double value) {
    return text(AListener.unknown(), wish, candidate, signal, value);
  }

  private String text(
      AListener listener, Wish wish, Candidate candidate, String signal, double value) {
    var whole = List.of(new Contribution(signal, value, 1, 1, List.of()));
    var person = Pool.portrait(world, listener, wish);
    return explainer.card(person, new Scored(candidate, value, () -> whole)).explanation().text();
  }
}
