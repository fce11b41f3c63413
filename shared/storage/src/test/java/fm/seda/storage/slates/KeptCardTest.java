package fm.seda.storage.slates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.slate.Because;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Chance;
import fm.seda.engine.slate.Contribution;
import fm.seda.engine.slate.Explanation;
import fm.seda.engine.slate.Friend;
import fm.seda.engine.slate.Friends;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.slate.Source;
import fm.seda.storage.session.Json;
import io.micronaut.serde.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KeptCardTest {

  private static final Json JSON = new Json(ObjectMapper.getDefault());
  private static final UUID ID = UUID.fromString("2a4f3c52-9c0f-4b7d-8f6c-0f1d2e3c4b5c");
  private static final ItemRef ARTIST = new ItemRef(Kind.ARTIST, ID);
  private static final Item ITEM =
      new Item(ARTIST, "Björk", List.of(), 0.5, null, null, Map.of(), Map.of(), Instant.EPOCH);

  @Property
  void saysAfterwardsWhatItSaidBefore(@ForAll("cards") Card card, @ForAll List<String> degraded) {
    var written = JSON.write(KeptCard.of(slate(whole(degraded)), card, 7));
    var read = JSON.read(written, KeptCard.class);

    assertThat(read.of(ITEM)).isEqualTo(card);
    assertThat(read.missing()).isEqualTo(whole(degraded));
    assertThat(read.rank()).isEqualTo(7);
  }

  @Example
  void leavesOutWhatThereIsNothingToSayAbout() {
    var card = new Card(ITEM, 0, Friends.NONE, new Explanation("By lot", List.of(drawn())));

    assertThat(JSON.write(KeptCard.of(slate(List.of()), card, 1)))
        .isEqualTo(
            """
            {"rank":1,"score":0.0,"text":"By lot","signals":"random 0 100000000"}\
            """);
  }

  @Example
  void isReadAsItWasKeptBefore() {
    var before =
        """
        {"rank": 3, "score": 0.405, "friends": {"count": 1, "named": []},
         "explanation": {"text": "Because you like Kaytranada", "contributions": [
           {"signal": "content", "value": 0.81, "weight": 0.5, "share": 1.0,
            "because": [{"item": {"kind": "ARTIST", "id": "%s"}, "name": "Kaytranada"}]}]},
         "degraded": ["friends"], "chance": null}\
        """
            .formatted(ID);
    var because = new Because(ARTIST, "Kaytranada");
    var contribution = new Contribution("content", 0.81, 0.5, 1, List.of(because));
    var explanation = new Explanation("Because you like Kaytranada", List.of(contribution));

    var read = JSON.read(before, KeptCard.class);

    assertThat(read.of(ITEM))
        .isEqualTo(new Card(ITEM, 0.405, new Friends(1, List.of()), explanation));
    assertThat(read.missing()).containsExactly("friends");
  }

  @Example
  void isNoCardWithoutAReason() {
    var read = JSON.read("{\"rank\": 1, \"score\": 0.5}", KeptCard.class);

    assertThatIllegalStateException().isThrownBy(() -> read.of(ITEM));
  }

  @Provide
  Arbitrary<Card> cards() {
    var chances =
        Combinators.combine(Arbitraries.doubles().between(0, 1), Arbitraries.of(true, false))
            .as(Chance::new)
            .injectNull(0.5);
    return Combinators.combine(Arbitraries.doubles().between(0, 1), friends(), whys(), chances)
        .as((score, friends, why, chance) -> new Card(ITEM, score, friends, why, chance));
  }

  private static Arbitrary<Friends> friends() {
    var friend =
        Combinators.combine(names(), names(), names().injectNull(0.5)).as(Friend::new).list();
    return Combinators.combine(Arbitraries.integers().between(0, 99), friend.ofMaxSize(5))
        .as(Friends::new);
  }

  private static Arbitrary<Explanation> whys() {
    // of one signal, whose share is the whole whatever it said; what is rounded is tested elsewhere
    var contribution =
        Combinators.combine(
                Arbitraries.of("content", "lately", "exploration"), hundredths(), reasons())
            .as((signal, value, because) -> new Contribution(signal, value, 0.25, 1, because));
    return Combinators.combine(texts(), contribution.list().ofMaxSize(1)).as(Explanation::new);
  }

  private static Arbitrary<List<Because>> reasons() {
    return names().map(name -> new Because(ARTIST, name)).list().ofMaxSize(3);
  }

  private static Arbitrary<Double> hundredths() {
    return Arbitraries.integers().between(0, 100).map(it -> it / 100.0);
  }

  private static Arbitrary<String> names() {
    return Arbitraries.strings().ofMinLength(1).map(KeptCardTest::whole);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings().map(KeptCardTest::whole);
  }

  private static List<String> whole(List<String> texts) {
    return texts.stream().map(KeptCardTest::whole).toList();
  }

  // half a character is no text, and nothing that could have come out of the database
  private static String whole(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static Contribution drawn() {
    return new Contribution("random", 0, 1, 1, List.of());
  }

  private static Slate slate(List<String> degraded) {
    return new Slate(
        ID, ID, "discover", Source.LIVE, "m", Instant.EPOCH, Instant.EPOCH, degraded, List.of());
  }
}
