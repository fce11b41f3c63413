package fm.seda.mocks.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.mocks.Conversation;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.oauth.App;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YouTubeTest {

  private static final Music MUSIC = Music.of(2026);

  private final YouTube youTube =
      new YouTube(MUSIC, () -> Instant.parse("2026-06-01T12:00:00Z"), 1);
  private final Conversation nobody = new Conversation(youTube);
  private final Conversation demo = as("demo");

  private Conversation as(String account) {
    return as(account, Set.of(Consent.SCOPE + "youtube.readonly"));
  }

  private Conversation as(String account, Set<String> scopes) {
    return nobody.bearing(
        youTube.authority().given(App.usual("youtube"), account, scopes).access());
  }

  private static JsonNode get(Conversation who, String list) {
    return who.get("/youtube/v3/" + list).json();
  }

  private static List<JsonNode> walk(Conversation who, String list) {
    var items = new ArrayList<JsonNode>();
    Optional<String> token = Optional.of("");
    while (token.isPresent()) {
      var page = get(who, list + (token.get().isEmpty() ? "" : "&pageToken=" + token.get()));
      assertThat(page.at("/pageInfo/totalResults").isInt()).isTrue();
      page.path("items").forEach(items::add);
      token = Optional.of(page.path("nextPageToken").asText()).filter(it -> !it.isEmpty());
    }
    return items;
  }

  @ParameterizedTest
  @CsvSource({
    "playlists?part=snippet&mine=true, 19",
    "subscriptions?part=snippet&mine=true&maxResults=50, 68",
    "videos?part=snippet&myRating=like&maxResults=50, 202",
    "playlistItems?part=snippet&playlistId=LL&maxResults=49, 202"
  })
  void everyListIsWalkedToItsEnd(String list, int total) {
    var items = walk(demo, list);

    assertThat(items).hasSize(total);
    assertThat(items.stream().map(it -> it.path("id").asText()).distinct()).hasSize(total);
    assertThat(walk(as("empty"), list)).isEmpty();
  }

  @Test
  void theLargeAccountHasThousands() {
    var large = as("large");

    assertThat(walk(large, "videos?part=id&myRating=like&maxResults=50")).hasSizeGreaterThan(5_000);
    assertThat(walk(large, "playlists?part=id&mine=true&maxResults=50")).hasSize(299);
  }

  @Test
  void aChannelIsSomebodys() {
    var own = get(demo, "channels?part=snippet,contentDetails&mine=true");

    assertThat(own.path("kind").asText()).isEqualTo("youtube#channelListResponse");
    assertThat(own.at("/items/0/snippet/title").asText()).isEqualTo("demo");
    assertThat(own.at("/items/0/contentDetails/relatedPlaylists/likes").asText()).isEqualTo("LL");
    assertThat(own.at("/items/0").has("statistics")).isFalse();
  }

  @Test
  void whatIsLikedIsMostlyMusicWrittenInManyWays() {
    var liked =
        walk(demo, "videos?part=snippet,contentDetails,topicDetails&myRating=like&maxResults=50");
    var titles = liked.stream().map(it -> it.at("/snippet/title").asText()).toList();
    var channels = liked.stream().map(it -> it.at("/snippet/channelTitle").asText()).toList();

    assertThat(liked)
        .filteredOn(it -> it.at("/snippet/categoryId").asText().equals("10"))
        .hasSize(180);
    assertThat(titles)
        .anyMatch(it -> it.endsWith("(Official Video)"))
        .anyMatch(it -> it.endsWith("[Official Music Video]"))
        .anyMatch(it -> it.endsWith("(Lyrics)"));
    assertThat(channels).anyMatch(it -> it.endsWith(" - Topic"));
    assertThat(liked)
        .allMatch(
            it -> it.at("/contentDetails/duration").asText().matches("PT(\\d+H)?(\\d+M)?(\\d+S)?"));
    assertThat(liked)
        .anyMatch(
            it -> it.at("/topicDetails/topicCategories").toString().contains("/wiki/Music\""));
    assertThat(liked)
        .filteredOn(it -> it.at("/snippet/channelTitle").asText().endsWith(" - Topic"))
        .allMatch(it -> it.at("/snippet/description").asText().contains(" · "));
  }

  @Test
  void videosAndChannelsAreFoundByTheirIds() {
    var video = get(demo, "videos?part=snippet&myRating=like").at("/items/0");
    var other = get(demo, "videos?part=snippet&myRating=like&maxResults=50").at("/items/8");
    var ids = video.path("id").asText() + ",nothing____," + other.path("id").asText();

    var found = get(nobody, "videos?part=snippet&key=any&id=" + ids);

    assertThat(found.path("items")).hasSize(2).contains(video, other);
    assertThat(other.at("/snippet/categoryId").asText()).isEqualTo("22");
    var channel = video.at("/snippet/channelId").asText();
    assertThat(
            get(nobody, "channels?part=snippet&key=any&id=" + channel).at("/items/0/snippet/title"))
        .isEqualTo(video.at("/snippet/channelTitle"));
  }

  @Test
  void subscriptionsAreChannelsAndNotAllOfThemMusic() {
    var titles =
        walk(demo, "subscriptions?part=snippet&mine=true&maxResults=50").stream()
            .map(it -> it.at("/snippet/title").asText())
            .toList();

    assertThat(titles).anyMatch(it -> it.endsWith(" - Topic")).contains("Two Minute Soups");
  }

  @Test
  void playlistsHoldWhatConnectorsStumbleOver() {
    var playlists = walk(demo, "playlists?part=snippet,status,contentDetails&mine=true");
    var items = new ArrayList<JsonNode>();
    for (var playlist : playlists) {
      var own =
          walk(
              demo,
              "playlistItems?part=snippet,contentDetails&maxResults=50&playlistId="
                  + playlist.path("id").asText());
      assertThat(own).hasSize(playlist.at("/contentDetails/itemCount").asInt());
      items.addAll(own);
    }

    assertThat(items)
        .filteredOn(it -> it.at("/snippet/title").asText().equals("Deleted video"))
        .hasSize(1)
        .noneMatch(it -> it.path("snippet").has("videoOwnerChannelTitle"));
    var hidden =
        playlists.stream()
            .filter(it -> it.at("/status/privacyStatus").asText().equals("private"))
            .findFirst()
            .orElseThrow();
    var list = "playlistItems?part=snippet&playlistId=" + hidden.path("id").asText();
    refused(as("mira").get("/youtube/v3/" + list), 404, "playlistNotFound");
    assertThat(
            get(nobody, "playlists?part=snippet&key=k&id=" + hidden.path("id").asText())
                .path("items"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "channels?mine=true, 400, required",
    "channels?part=snippet, 400, missingRequiredParameter",
    "subscriptions?part=snippet, 400, missingRequiredParameter",
    "videos?part=snippet, 400, missingRequiredParameter",
    "videos?part=snippet&myRating=like&maxResults=51, 400, invalidParameter",
    "videos?part=snippet&myRating=like&maxResults=many, 400, invalidParameter",
    "videos?part=snippet&myRating=like&pageToken=other, 400, invalidPageToken",
    "playlistItems?part=snippet&playlistId=PLnothing, 404, playlistNotFound",
    "nothing?part=snippet, 404, notFound"
  })
  void wrongQuestionsAreAnsweredInGooglesForm(String list, int status, String reason) {
    refused(demo.get("/youtube/v3/" + list), status, reason);
  }

  @Test
  void wantsToKnowWhoAsks() {
    var mine = "/youtube/v3/channels?part=snippet&mine=true";

    refused(nobody.get(mine), 403, "forbidden");
    refused(nobody.get(mine + "&key=any"), 401, "authError");
    refused(nobody.bearing("ya29.other").get(mine), 401, "authError");
    refused(as("demo", Set.of("openid")).get(mine), 403, "insufficientPermissions");
  }

  @Test
  void theAllowanceOfTheDayCanBeUsedUp() {
    var told = demo.spoilt(Fault.QUOTA).get("/youtube/v3/channels?part=snippet&mine=true");

    refused(told, 403, "quotaExceeded");
    assertThat(told.json().at("/error/errors/0/domain").asText()).isEqualTo("youtube.quota");
    var fast = youTube.tooFast(Duration.ofSeconds(3));
    assertThat(fast.status()).isEqualTo(429);
    assertThat(fast.headers()).containsEntry("Retry-After", "3");
  }

  @Test
  void whatIsPartialOrDeletedShows() {
    var page = get(demo.spoilt(Fault.PARTIAL), "videos?part=id&myRating=like&maxResults=30");
    assertThat(page.path("items")).hasSize(20);
    assertThat(page.path("nextPageToken").asText()).isNotEmpty();

    var id = page.at("/items/0/id").asText();
    var gone = demo.spoilt(Fault.DELETED);
    assertThat(get(gone, "videos?part=id&id=" + id).path("items")).isEmpty();
    assertThat(get(gone, "playlistItems?part=snippet&playlistId=LL").path("items"))
        .anyMatch(it -> it.at("/snippet/title").asText().equals("Deleted video"));
  }

  @Test
  void theSameAccountHasTheSameEveryTime() {
    var again = new YouTube(Music.of(2026), () -> Instant.EPOCH, 5);
    var token =
        again
            .authority()
            .given(App.usual("youtube"), "demo", Set.of(Consent.SCOPE + "youtube.readonly"), false)
            .access();
    var list = "/youtube/v3/videos?part=snippet&myRating=like&maxResults=50";
    var other = new Conversation(again).bearing(token);

    assertThat(other.get(list).status()).isEqualTo(200);
    assertThat(other.get(list).text()).isEqualTo(demo.get(list).text());
  }

  private static void refused(Conversation.Told told, int status, String reason) {
    assertThat(told.status()).isEqualTo(status);
    assertThat(told.json().at("/error/code").asInt()).isEqualTo(status);
    assertThat(told.json().at("/error/errors/0/reason").asText()).isEqualTo(reason);
    assertThat(told.json().at("/error/message").asText()).isNotEmpty();
  }
}
