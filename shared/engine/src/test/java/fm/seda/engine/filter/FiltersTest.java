package fm.seda.engine.filter;

import static fm.seda.domain.InteractionType.DISLIKE;
import static fm.seda.domain.InteractionType.FOLLOW_ARTIST;
import static fm.seda.domain.InteractionType.HIDE;
import static fm.seda.domain.InteractionType.LIKE;
import static fm.seda.domain.InteractionType.PLAY;
import static fm.seda.domain.InteractionType.SKIP;
import static fm.seda.domain.InteractionType.VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fm.seda.domain.Decision;
import fm.seda.domain.Item;
import fm.seda.domain.Kind;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AProfile;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FiltersTest {

  private final Item room = AnItem.called("a room").genres("house", "techno").build();
  private final Item track = AnItem.called("a track").kind(Kind.TRACK).build();

  @ParameterizedTest
  @EnumSource(Decision.class)
  void hidesWhatAPersonDecidedAgainst(Decision decision) {
    var listener = AListener.unknown().decided(decision, room.ref());

    assertThat(allows("decided", listener, room)).isFalse();
    assertThat(allows("decided", listener, track)).isTrue();
  }

  @Test
  void hidesWhatAPersonDislikedOrHid() {
    assertThat(allows("disliked", AListener.unknown().did(DISLIKE, room.ref()), room)).isFalse();
    assertThat(allows("disliked", AListener.unknown().did(HIDE, room.ref()), room)).isFalse();
    assertThat(allows("disliked", AListener.unknown().did(SKIP, room.ref()), room)).isTrue();
  }

  @Test
  void hidesWhatWasDislikedHoweverOftenItWasLiked() {
    var listener = AListener.unknown().did(LIKE, room.ref()).did(LIKE, room.ref());
    assertThat(allows("disliked", listener, room)).isTrue();

    listener.did(DISLIKE, room.ref());

    assertThat(allows("disliked", listener, room)).isFalse();
  }

  @Test
  void hidesEveryItemOfADislikedGenre() {
    assertThat(allows("disliked-genres", AListener.unknown().dislikes("techno"), room)).isFalse();
    assertThat(allows("disliked-genres", AListener.unknown().dislikes("jazz"), room)).isTrue();
  }

  @Test
  void hidesWhatAPersonHasAlready() {
    var follower = AListener.unknown().did(FOLLOW_ARTIST, room.ref());
    assertThat(allows("known", follower, room)).isFalse();

    var player = AListener.unknown().did(PLAY, room.ref()).did(PLAY, track.ref());
    assertThat(allows("known", player, room)).isFalse();
    assertThat(allows("known", player, track)).isTrue();

    var viewer = AListener.unknown().did(VIEW, room.ref());
    assertThat(allows("known", viewer, room)).isTrue();
  }

  @Test
  void hidesWhatAPersonMade() {
    var own = AnItem.called("own").by(AListener.ANNAS_EXTERNAL_ID).build();

    assertThat(allows("own", AListener.unknown(), own)).isFalse();
    assertThat(allows("own", AListener.unknown(), room)).isTrue();
  }

  @Test
  void restsWhatWasSkippedForADay() {
    var hoursAgo = AListener.unknown().did(SKIP, track.ref(), Duration.ofHours(23));
    assertThat(allows("skipped", hoursAgo, track)).isFalse();

    var yesterday = AListener.unknown().did(SKIP, track.ref(), Duration.ofHours(25));
    assertThat(allows("skipped", yesterday, track)).isTrue();
  }

  @Test
  void hidesExplicitContentWhereThatIsNotAllowed() {
    var explicit = AnItem.called("explicit").with("explicit", true).build();

    assertThat(allows("explicit", AListener.unknown(), explicit)).isTrue();
    assertThat(allows("explicit", AListener.unknown().withoutExplicit(), explicit)).isFalse();
    assertThat(allows("explicit", AListener.unknown().withoutExplicit(), room)).isTrue();
  }

  @Test
  void appliesOnlyWhatTheProfileNames() {
    var person = sketch(AListener.unknown().decided(Decision.NEVER, room.ref()));
    var profile = AProfile.by("popularity", 1).filters("own", "explicit").build();

    var kept = Filters.standard().keep(profile, person, List.of(room, track), it -> it);

    assertThat(kept).containsExactly(room, track);
  }

  @Test
  void saysWhichFiltersThereAre() {
    var profile = AProfile.by("popularity", 1).filters("boring").build();
    var nothing = List.<Item>of();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Filters.standard().keep(profile, sketch(AListener.unknown()), nothing, it -> it))
        .withMessageContaining("profile test: there is no filter boring, only [decided, ");
  }

  private static boolean allows(String filter, AListener listener, Item item) {
    var profile = AProfile.by("popularity", 1).filters(filter).build();
    return !Filters.standard().keep(profile, sketch(listener), List.of(item), it -> it).isEmpty();
  }

  private static Portrait sketch(AListener listener) {
    return Portrait.sketch(listener.build(), World.NOW);
  }
}
