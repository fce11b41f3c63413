package fm.seda.feedapi;

import static fm.seda.feedapi.Feeds.map;
import static fm.seda.feedapi.Tracks.now;
import static fm.seda.feedapi.Tracks.texts;
import static fm.seda.feedapi.Tracks.wild;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.testing.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NowIT {

  private static final FeedApi API = new FeedApi().withTracks();

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void isThePersonsListWhereNothingIsSaid() {
    API.listener("usual", "\"house\"");

    var first = API.get("usual", "/recommendations");
    var second = API.get("usual", "/recommendations?limit=5");
    var feed = API.get("usual", "/v1/feed?surface=listen");

    assertThat(first.status()).as(first.body()).isEqualTo(200);
    assertThat(first.get("source")).isEqualTo("live");
    assertThat(now(first)).hasSize(20);
    assertThat(second.get("source")).isEqualTo("cache");
    assertThat(now(second)).isEqualTo(now(first).subList(0, 5));
    assertThat(feed.get("slateId")).isEqualTo(first.get("slateId"));
    assertThat(API.get("usual", "/recommendations?refresh=true").get("source")).isEqualTo("live");
  }

  @Test
  void showsTracksAsCards() {
    API.listener("looker", "\"house\"");

    var track = now(API.get("looker", "/recommendations?limit=1&mood=calm")).getFirst();

    assertThat(track)
        .containsEntry("kind", "track")
        .containsEntry("cta", "play")
        .containsEntry("coverArtUrl", "https://img.example/t")
        .containsKeys("id", "name", "genres", "score", "friends", "explanation");
    assertThat(String.valueOf(track.get("topArtists"))).startsWith("[The ");
  }

  @Test
  void fitsWhatThePersonIsDoingAndChangesWithIt() {
    API.listener("runner", "\"house\", \"folk\"");

    var workout = API.get("runner", "/recommendations?activity=exercise");
    var rest = API.get("runner", "/recommendations?activity=relax&mood=calm&timeOfDay=night");

    assertThat(List.of(workout, rest)).extracting(it -> it.get("source")).containsOnly("live");
    assertThat(wild(API, now(workout))).isGreaterThanOrEqualTo(16);
    assertThat(wild(API, now(rest))).isLessThanOrEqualTo(4);
    assertThat(texts(now(workout))).contains("Good for a workout");
    assertThat(texts(now(rest))).anyMatch(it -> it.startsWith("Good for relaxing and a calm mood"));
    assertThat(context(workout))
        .isEqualTo(nullable("activity", "exercise", "mood", null, "timeOfDay", null));
    assertThat(context(rest))
        .isEqualTo(nullable("activity", "relax", "mood", "calm", "timeOfDay", "night"));
  }

  @Test
  void leavesTheUsualListAsItWas() {
    API.listener("steady", "\"house\"");
    var before = API.get("steady", "/recommendations");

    API.get("steady", "/recommendations?activity=party");
    var after = API.get("steady", "/recommendations");

    assertThat(after.get("source")).isEqualTo("cache");
    assertThat(after.get("slateId")).isEqualTo(before.get("slateId"));
  }

  @Test
  void explainsWhatWasRankedForAMoment() {
    API.listener("curious", "\"house\"");
    var workout = API.get("curious", "/recommendations?activity=exercise");

    for (var track : now(workout)) {
      var why =
          API.get(
              "curious",
              "/v1/feed/%s/why/track/%s".formatted(workout.get("slateId"), track.get("id")));
      assertThat(why.status()).as(why.body()).isEqualTo(200);
      assertThat(why.json()).containsAllEntriesOf(map(track.get("explanation")));
    }
  }

  @Test
  void fitsTheSituationOfSomebodyNobodyKnows() {
    var nothingSaid = API.get("stranger", "/recommendations");
    var workout = API.get("stranger", "/recommendations?activity=exercise");

    assertThat(nothingSaid.get("source")).isEqualTo("genre");
    assertThat(workout.get("source")).isEqualTo("live");
    assertThat(wild(API, now(workout))).isGreaterThan(wild(API, now(nothingSaid)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "limit=0|limit|between 1 and 50",
        "limit=51|limit|between 1 and 50",
        "limit=many|limit|whole number",
        "mood=furious|mood|calm, energetic, happy, sad",
        "mood=|mood|calm, energetic, happy, sad",
        "mood=CALM|mood|calm, energetic, happy, sad",
        "activity=napping|activity|exercise, party, relax, sleep, study, work",
        "activity=%E8%B7%91|activity|exercise, party, relax, sleep, study, work",
        "timeOfDay=noon|timeOfDay|afternoon, evening, morning, night",
        "refresh=maybe|refresh|true or false",
      })
  void refusesByNameAndSaysWhatThereIs(String query, String parameter, String choices) {
    var refused = API.get("careless", "/recommendations?" + query);

    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.get("parameter")).isEqualTo(parameter);
    assertThat(String.valueOf(refused.get("detail"))).contains(choices);
  }

  @Test
  void asksWhoIsThere() {
    assertThat(API.get("/recommendations").status()).isEqualTo(401);
  }

  private static Map<String, Object> context(Answer answer) {
    return map(answer.get("context"));
  }

  private static Map<String, Object> nullable(Object... pairs) {
    var fields = new HashMap<String, Object>();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return fields;
  }
}
