package fm.seda.engine.explain;

import static fm.seda.domain.InteractionType.LIKE;
import static fm.seda.engine.twin.Pool.candidate;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.InteractionType;
import fm.seda.engine.collect.Candidate;
import fm.seda.engine.score.Scored;
import fm.seda.engine.score.Signals;
import fm.seda.engine.slate.Because;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Contribution;
import fm.seda.engine.slate.Friend;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.Pool;
import fm.seda.engine.twin.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainerTest {

  private static final Friend ALEX = new Friend("alex-1", "Alex", null);

  private final World world = new World();
  private final Explainer explainer = new Explainer(Signals.standard());

  @ParameterizedTest
  @CsvSource({
    "LIKE, Because you like Kaytranada",
    "PLAY, Because you listened to Kaytranada",
    "CLICK, Because you looked at Kaytranada"
  })
  void namesTheLikenessToWhatAPersonKnows(InteractionType act, String sentence) {
    var known = AnItem.called("Kaytranada").build();
    world.add(known, 1, 0);
    var anna = AListener.unknown().taste(1, 0).did(act, known.ref());

    var card = card(anna, candidate(AnItem.called("new"), 1, 0), "content", 0.8);

    assertThat(card.explanation().text()).isEqualTo(sentence);
    assertThat(card.explanation().contributions().getFirst().because())
        .containsExactly(new Because(known.ref(), "Kaytranada"));
  }

  @Test
  void claimsNoReasonInAHistoryThatHasNone() {
    var anna = AListener.unknown().taste(1, 0);

    var card = card(anna, candidate(AnItem.called("new"), 1, 0), "content", 0.8);

    assertThat(card.explanation().text()).isEqualTo("Close to your taste");
  }

  @Test
  void namesTheGenresThatWereChosen() {
    var anna = AListener.unknown().chose("house", "jazz", "soul");

    assertThat(text(anna, candidate(AnItem.called("a").genres("house", "jazz", "funk")), "genre"))
        .isEqualTo("Matches the genres you chose: house, jazz");
    assertThat(text(anna, candidate(AnItem.called("a").genres("soul")), "genre"))
        .isEqualTo("Matches a genre you chose: soul");
  }

  @Test
  void saysSoWhereAGenreComesFromHistory() {
    var liked = AnItem.called("liked").genres("funk").build();
    world.add(liked);
    var anna = AListener.unknown().chose("house").did(LIKE, liked.ref());

    assertThat(text(anna, candidate(AnItem.called("a").genres("funk")), "genre"))
        .isEqualTo("More of the funk in your history");
  }

  @Test
  void namesAFriendOnlyWhereTheyLetThemselvesBeSeen() {
    var anna = AListener.unknown();

    assertThat(text(anna, Pool.liked(AnItem.called("a"), 1, ALEX), "social"))
        .isEqualTo("Alex is into this");
    assertThat(text(anna, Pool.liked(AnItem.called("a"), 1), "social"))
        .isEqualTo("A friend of yours is into this");
    assertThat(text(anna, Pool.liked(AnItem.called("a"), 3, ALEX), "social"))
        .isEqualTo("3 of your friends are into this");
  }

  @Test
  void showsTheFriendsBehindACard() {
    var card = card(AListener.unknown(), Pool.liked(AnItem.called("a"), 3, ALEX), "social", 1);

    assertThat(card.friends().count()).isEqualTo(3);
    assertThat(card.friends().faces()).containsExactly(ALEX);
    assertThat(card.friends().overflow()).isEqualTo(2);
  }

  @Test
  void callsPopularOnlyWhatIs() {
    var item = AnItem.called("a").genres("techno", "house");
    var anna = AListener.unknown().chose("house");

    assertThat(text(anna, candidate(item), "popularity")).isEqualTo("Popular in house");
    assertThat(text(AListener.unknown(), candidate(AnItem.called("a")), "popularity"))
        .isEqualTo("Trending now");
    assertThat(card(anna, candidate(item), "popularity", 0.2).explanation().text())
        .isEqualTo("Something different to try");
  }

  @Test
  void saysThatMostRespondOnlyWhereTheyDo() {
    var anna = AListener.unknown();

    assertThat(text(anna, candidate(AnItem.called("a").engagement(0.6)), "engagement"))
        .isEqualTo("Most who came across this responded to it");
    assertThat(text(anna, candidate(AnItem.called("a").engagement(0.5)), "engagement"))
        .isEqualTo("Something different to try");
  }

  @Test
  void namesAProviderOnlyWhereMostOfWhatTheyLikeIsThere() {
    var here = AnItem.called("here").on("spotify").build();
    var nowhere = AnItem.called("nowhere").build();
    world.add(here).add(nowhere);
    var candidate = candidate(AnItem.called("a").on("spotify"));
    var one = AListener.unknown().did(LIKE, 9, here.ref());

    assertThat(text(one, candidate, "provider"))
        .isEqualTo("Listed on Spotify, like most of what you like best");
    assertThat(text(one.did(LIKE, nowhere.ref()), candidate, "provider"))
        .isEqualTo("Something different to try");
  }

  @Test
  void callsNewOnlyWhatIs() {
    var item = AnItem.called("a").genres("jazz");

    assertThat(text(AListener.unknown(), candidate(item.aged(Duration.ofDays(2))), "recency"))
        .isEqualTo("New in jazz");
    assertThat(text(AListener.unknown(), candidate(item.aged(Duration.ofDays(31))), "recency"))
        .isEqualTo("Something different to try");
  }

  @Test
  void namesWhatTheSamePeopleLike() {
    var known = AnItem.called("Kaytranada").build();
    world.add(known);
    world.learnt.lies(known, 1, 0);
    var anna = AListener.unknown().did(LIKE, known.ref());

    var near = card(anna, Pool.learnt(AnItem.called("a"), 1, 1, 1, 0), "neighbours", 0.8);
    var far = card(anna, Pool.learnt(AnItem.called("b"), 1, 1, 0, 1), "neighbours", 0.8);

    assertThat(near.explanation().text()).isEqualTo("People who like Kaytranada also like this");
    assertThat(near.explanation().contributions().getFirst().because())
        .containsExactly(new Because(known.ref(), "Kaytranada"));
    assertThat(far.explanation().text()).isEqualTo("Something different to try");
  }

  @ParameterizedTest
  @CsvSource({
    "LIKE, Because you like Kaytranada: people who do also like this",
    "PLAY, Because you listened to Kaytranada: people who like it also like this",
    "CLICK, Something different to try"
  })
  void namesWhatTheyDidLately(InteractionType act, String sentence) {
    var known = AnItem.called("Kaytranada").build();
    world.add(known);
    var because = new Because(known.ref(), "Kaytranada");
    var anna = AListener.unknown().did(act, known.ref());

    var card = card(anna, Pool.lately(AnItem.called("a"), 1, because), "lately", 0.8);

    assertThat(card.explanation().text()).isEqualTo(sentence);
    assertThat(card.explanation().contributions().getFirst().because()).containsExactly(because);
  }

  @Test
  void namesNothingTheyDidLatelyThatIsNotOfTheirHistory() {
    var because = new Because(AnItem.called("100 %").build().ref(), "100 %");

    assertThat(text(AListener.unknown(), Pool.lately(AnItem.called("a"), 1, because), "lately"))
        .isEqualTo("Something different to try");
  }

  @Test
  void namesWhatTheyDidLatelyWhateverItIsCalled() {
    var known = AnItem.called("100 % d'été").build();
    var anna = AListener.unknown().did(LIKE, known.ref());
    var candidate = Pool.lately(AnItem.called("a"), 1, new Because(known.ref(), "100 % d'été"));

    assertThat(text(anna, candidate, "lately"))
        .isEqualTo("Because you like 100 % d'été: people who do also like this");
  }

  @Test
  void speaksOfPeopleOfALikeTaste() {
    var candidate = Pool.learnt(AnItem.called("a"), 1, 1);

    assertThat(text(AListener.unknown(), candidate, "collaborative"))
        .isEqualTo("People with a taste like yours are into this");
  }

  @Test
  void speaksOfPeopleAroundFriendsWithoutSayingWho() {
    var candidate = Pool.learntFromFriends(AnItem.called("a"), 1);

    assertThat(text(AListener.unknown(), candidate, "circle"))
        .isEqualTo("People around your friends are into this");
  }

  @Test
  void saysThatItSoundsAlikeOnlyWhereItDoes() {
    var candidate = candidate(AnItem.called("a"));
    var anna = AListener.unknown();

    assertThat(text(anna, candidate, "audio")).isEqualTo("Sounds like what you play");
    assertThat(card(anna, candidate, "audio", 0.4).explanation().text())
        .isEqualTo("Something different to try");
  }

  @Test
  void neverGivesRarityAsTheReason() {
    var candidate = Pool.learnt(AnItem.called("a"), 1, 1);

    assertThat(text(AListener.unknown(), candidate, "rarity"))
        .isEqualTo("Something different to try");
  }

  @Test
  void neverMentionsWhatAddedNothing() {
    var candidate = Pool.liked(AnItem.called("a"), 2, ALEX);
    var nothing = List.of(new Contribution("social", 0, 1, 1, List.of()));

    var card = explain(AListener.unknown(), new Scored(candidate, 0, () -> nothing));

    assertThat(card.explanation().text()).isEqualTo("Something different to try");
  }

  @Test
  void speaksOfTheLargestContributionThatHasSomethingToSay() {
    var candidate = Pool.liked(AnItem.called("a"), 2);
    var contributions =
        List.of(
            new Contribution("popularity", 0.4, 1, 0.7, List.of()),
            new Contribution("social", 0.2, 0.8, 0.3, List.of()));

    var card = explain(AListener.unknown(), new Scored(candidate, 0.56, () -> contributions));

    assertThat(card.explanation().text()).isEqualTo("2 of your friends are into this");
  }

  @Test
  void givesReasonsOnlyOfWhatCarriesATenthOfTheScore() {
    var liked = AnItem.called("liked").build();
    world.add(liked, 1, 0);
    var listener = AListener.unknown().taste(1, 0).did(InteractionType.LIKE, liked.ref());
    var candidate = Pool.candidate(AnItem.called("a"), 1, 0);
    var contributions =
        List.of(
            new Contribution("popularity", 1, 0.91, 0.91, List.of()),
            new Contribution("content", 1, 0.09, 0.09, List.of()));

    var card = explain(listener, new Scored(candidate, 1, () -> contributions));

    assertThat(card.explanation().contributions().getLast().because()).isEmpty();
  }

  private String text(AListener listener, Candidate candidate, String signal) {
    return card(listener, candidate, signal, 1).explanation().text();
  }

  private Card card(AListener listener, Candidate candidate, String signal, double value) {
    var whole = List.of(new Contribution(signal, value, 1, 1, List.of()));
    return explain(listener, new Scored(candidate, value, () -> whole));
  }

  private Card explain(AListener listener, Scored scored) {
    return explainer.card(Pool.portrait(world, listener), scored);
  }
}
