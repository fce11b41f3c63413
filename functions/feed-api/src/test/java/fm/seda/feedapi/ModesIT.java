package fm.seda.feedapi;

import static fm.seda.feedapi.Feeds.list;
import static fm.seda.feedapi.Feeds.map;
import static fm.seda.feedapi.Tracks.of;
import static fm.seda.feedapi.Tracks.recommended;
import static fm.seda.feedapi.Tracks.texts;
import static fm.seda.feedapi.Tracks.wild;
import static fm.seda.storage.testing.TestItems.item;
import static fm.seda.storage.testing.TestVectors.axis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.Decision;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.platform.testing.Answer;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModesIT {

  private static final FeedApi API = new FeedApi().withTracks();
  private static final String ROUTE = "/v1/recommendations";

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void isThePersonsListWhereNothingIsAskedFor() {
    API.listener("usual", "\"house\"");

    var first = ask("usual", "{}");
    var second = ask("usual", "{\"user_id\": \"usual\", \"mode\": \"balanced\", \"limit\": 3}");

    assertThat(first.json())
        .containsEntry("user_id", "usual")
        .containsEntry("mode", "balanced")
        .containsEntry("source", "live")
        .containsEntry("model_version", "listen-4")
        .containsEntry("degraded", List.of())
        .containsKeys("slate_id", "generated_at");
    assertThat(recommended(first)).hasSize(20);
    assertThat(second.get("source")).isEqualTo("cache");
    assertThat(recommended(second)).isEqualTo(recommended(first).subList(0, 3));
  }

  @Test
  void saysWhyInSharesThatMakeAWhole() {
    API.listener("asker", "\"house\"");
    var seed = API.tracks().get(41).id();

    for (var body : List.of("{}", "{\"mode\": \"explore\"}", seeds(seed))) {
      for (var track : recommended(ask("asker", body))) {
        var explanation = map(track.get("explanation"));
        var parts = list(explanation.get("contributions"));
        assertThat(String.valueOf(explanation.get("text"))).isNotBlank();
        assertThat(parts.stream().mapToDouble(it -> number(it, "share")).sum())
            .isCloseTo(1, within(1e-6));
        assertThat(
                parts.stream().mapToDouble(it -> number(it, "value") * number(it, "weight")).sum())
            .isCloseTo(number(track, "score"), within(1e-6));
        assertThat(track).containsKeys("track_id", "name", "artists", "cover_art_url", "genres");
      }
    }
  }

  @Test
  void listensInModes() {
    var fan = API.listener("fan", "\"house\"");
    API.people.taste(fan, axis(0), Instant.now());
    var known = API.tracks().subList(0, 6);
    known.forEach(it -> API.people.affinity(fan, it, 3, Instant.now()));
    var before = ask("fan", "{}");

    var familiar = ask("fan", "{\"mode\": \"familiar\"}");
    var explore = ask("fan", "{\"mode\": \"discover\"}");
    var popular = ask("fan", "{\"mode\": \"popular\"}");

    assertThat(ids(familiar).subList(0, 6)).containsExactlyInAnyOrderElementsOf(idsOf(known));
    assertThat(of("folk", recommended(explore))).isGreaterThan(of("folk", recommended(familiar)));
    assertThat(texts(recommended(explore))).contains("Away from what you usually hear");
    assertThat(List.of(familiar, explore, popular))
        .extracting(it -> it.get("model_version"))
        .containsExactly("listen-familiar-1", "listen-explore-1", "listen-popular-1");
    assertThat(explore.get("mode")).isEqualTo("discover");
    assertThat(ask("fan", "{}").get("slate_id")).isEqualTo(before.get("slate_id"));
  }

  @Test
  void startsFromSeeds() {
    API.listener("starter", "\"house\"");
    var one = API.tracks().get(40);
    var other = API.tracks().get(43);

    var answer = ask("starter", seeds(one.id(), other.id(), one.id()));

    assertThat(answer.get("source")).isEqualTo("live");
    assertThat(of("folk", recommended(answer))).isGreaterThanOrEqualTo(14);
    assertThat(ids(answer)).doesNotContain(one.id().toString(), other.id().toString());
    assertThat(texts(recommended(answer))).anyMatch(it -> it.endsWith(", which you started from"));
  }

  @Test
  void soundsTheWayThePersonAsks() {
    API.listener("tuner", "\"house\", \"folk\"");

    var wild = ask("tuner", "{\"target_features\": {\"energy\": 1, \"tempo\": 170}}");
    var calm = ask("tuner", "{\"target_features\": {\"energy\": 0}}");

    assertThat(wild(API, recommended(wild))).isGreaterThanOrEqualTo(16);
    assertThat(wild(API, recommended(calm))).isLessThanOrEqualTo(4);
    assertThat(texts(recommended(wild))).contains("Sounds the way you asked for");
  }

  @Test
  void leavesOutWhatIsNotWantedThisTimeAndStillWhatIsNeverWanted() {
    var person = API.listener("choosy", "\"gospel\"");
    var plain = API.items.add(item(Kind.TRACK, "plain").genres("gospel").popularity(1));
    var named = API.items.add(item(Kind.TRACK, "named").genres("gospel").popularity(1));
    var never = API.items.add(item(Kind.TRACK, "never").genres("gospel").popularity(1));
    var explicit = gospel("explicit", "{\"explicit\": true}");
    var abroad = gospel("abroad", "{\"markets\": [\"US\", \"CA\"]}");
    API.people.decide(person, never, Decision.NEVER, null);

    var all = ids(ask("choosy", "{\"mode\": \"popular\", \"limit\": 50}"));
    var some =
        ids(
            ask(
                "choosy",
                """
                {"mode": "popular", "limit": 50, "allow_explicit": false, "market": "de",
                 "exclude_track_ids": ["%s", "%s"]}\
                """
                    .formatted(named.id(), UUID.randomUUID())));

    assertThat(all)
        .contains(idsOf(List.of(plain, named, explicit, abroad)).toArray(String[]::new))
        .doesNotContain(never.id().toString());
    assertThat(some)
        .contains(plain.id().toString())
        .doesNotContainAnyElementsOf(idsOf(List.of(named, never, explicit, abroad)));
    assertThat(ids(ask("choosy", "{\"mode\": \"popular\", \"limit\": 50, \"market\": \"CA\"}")))
        .contains(abroad.id().toString());
  }

  @Test
  void neverAllowsWhatTheControlsForbid() {
    var person = API.people.add("careful");
    API.people.prefer(person, "{\"genres\": [\"ska\"], \"allowExplicit\": false}");
    var explicit =
        API.items.add(
            item(Kind.TRACK, "rude")
                .genres("ska")
                .popularity(1)
                .attributes("{\"explicit\": true}"));

    var answer = ask("careful", "{\"allow_explicit\": true, \"limit\": 50}");

    assertThat(ids(answer)).isNotEmpty().doesNotContain(explicit.id().toString());
  }

  @Test
  void asksForNobodyElse() {
    API.listener("mine", "\"house\"");

    assertThat(ask("mine", "{\"user_id\": \"mine\"}").status()).isEqualTo(200);
    var refused = ask("mine", "{\"user_id\": \"yours\"}");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body()).contains("leave it out");
  }

  @Test
  void answersABackendForThosePeopleItNames() {
    API.listener("patron", "\"folk\"");
    var own = ask("patron", "{\"limit\": 5}");

    var theirs = API.postAsBackend("feed", ROUTE, "{\"user_id\": \"patron\", \"limit\": 5}");
    var newcomer = API.postAsBackend("feed", ROUTE, "{\"user_id\": \"newcomer-1\"}");

    assertThat(theirs.get("slate_id")).isEqualTo(own.get("slate_id"));
    assertThat(ids(theirs)).isEqualTo(ids(own));
    assertThat(newcomer.status()).isEqualTo(200);
    assertThat(newcomer.json())
        .containsEntry("user_id", "newcomer-1")
        .containsEntry("source", "genre");
    assertThat(recommended(newcomer)).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"user_id\": \"\"}", "{\"user_id\": \"two words\"}"})
  void hasBackendsSayWhomTheyMean(String body) {
    var refused = API.postAsBackend("feed", ROUTE, body);

    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.get("parameter")).isEqualTo("user_id");
  }

  @Test
  void isNotForEveryBackendAndNotForNobody() {
    assertThat(API.postAsBackend("catalog", ROUTE, "{\"user_id\": \"patron\"}").status())
        .isEqualTo(403);
    assertThat(API.post("", ROUTE, "{}").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'mode': 'loud'}|mode|balanced, discover, explore, familiar, popular",
        "{'mode': 7}|mode|a text",
        "{'limit': 0}|limit|between 1 and 50",
        "{'limit': 51}|limit|between 1 and 50",
        "{'limit': 2.5}|limit|a whole number",
        "{'seed_track_ids': 'x'}|seed_track_ids|a list",
        "{'seed_track_ids': ['x']}|seed_track_ids[0]|a UUID",
        "{'seed_track_ids': [null]}|seed_track_ids[0]|not be null",
        "{'seed_track_ids': ['2a4f3c52-9c0f-4b7d-8f6c-0f1d2e3c4b5c']}|seed_track_ids[0]|no such track",
        "{'exclude_track_ids': [1]}|exclude_track_ids[0]|a UUID",
        "{'target_features': {'mood': 1}}|target_features.mood|energy, valence, danceability",
        "{'target_features': {'energy': 1.1}}|target_features.energy|from 0 to 1",
        "{'target_features': {'tempo': 300}}|target_features.tempo|from 50 to 200",
        "{'target_features': {'loudness': 1}}|target_features.loudness|from -60 to 0",
        "{'target_features': {'energy': 'high'}}|target_features.energy|a number",
        "{'target_features': {'energy': null}}|target_features.energy|required",
        "{'target_features': {'energy': 1e999}}|target_features.energy|from 0 to 1",
        "{'target_features': []}|target_features|an object",
        "{'allow_explicit': 'no'}|allow_explicit|true or false",
        "{'market': 'DEU'}|market|two letters",
        "{'market': '日本'}|market|two letters",
        "{'market': ''}|market|two letters",
        "[]|body|an object",
        "{|body|valid JSON",
      })
  void refusesByName(String body, String parameter, String words) {
    var refused = ask("careless", body.replace('\'', '"'));

    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.get("parameter")).isEqualTo(parameter);
    assertThat(String.valueOf(refused.get("detail"))).contains(words);
  }

  @Test
  void refusesMoreThanItLooksAt() {
    var ids = Collections.nCopies(501, "\"" + UUID.randomUUID() + "\"");

    var seeds =
        ask("greedy", "{\"seed_track_ids\": [" + String.join(",", ids.subList(0, 6)) + "]}");
    var excluded = ask("greedy", "{\"exclude_track_ids\": [" + String.join(",", ids) + "]}");

    assertThat(seeds.status()).isEqualTo(400);
    assertThat(seeds.get("detail")).isEqualTo("seed_track_ids has 6 entries; at most 5.");
    assertThat(excluded.status()).isEqualTo(400);
    assertThat(excluded.get("detail")).isEqualTo("exclude_track_ids has 501 entries; at most 500.");
  }

  private static Answer ask(String person, String json) {
    return API.post(person, ROUTE, json);
  }

  private static String seeds(UUID... ids) {
    var texts = List.of(ids).stream().map(it -> "\"" + it + "\"").toList();
    return "{\"seed_track_ids\": [" + String.join(",", texts) + "]}";
  }

  private static ItemRef gospel(String name, String attributes) {
    return API.items.add(
        item(Kind.TRACK, name).genres("gospel").popularity(1).attributes(attributes));
  }

  private static List<String> ids(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return recommended(answer).stream().map(it -> String.valueOf(it.get("track_id"))).toList();
  }

  private static List<String> idsOf(List<ItemRef> refs) {
    return refs.stream().map(it -> it.id().toString()).toList();
  }

  private static double number(Map<String, Object> fields, String name) {
    return ((Number) fields.getOrDefault(name, Double.NaN)).doubleValue();
  }
}
