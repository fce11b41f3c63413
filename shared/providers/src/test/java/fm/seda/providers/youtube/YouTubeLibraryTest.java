package fm.seda.providers.youtube;

import static fm.seda.providers.PretendApi.ok;
import static fm.seda.providers.PretendApi.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.calls.NotNow;
import fm.seda.domain.linking.Found;
import fm.seda.domain.linking.FoundArtist;
import fm.seda.domain.linking.FoundPlaylist;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.providers.Library;
import fm.seda.providers.LibraryContract;
import fm.seda.providers.PretendApi.Answer;
import fm.seda.providers.PretendApi.Asked;
import fm.seda.providers.Quoted;
import fm.seda.providers.Section;
import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Service;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YouTubeLibraryTest extends LibraryContract {

  @Override
  protected Dialect dialect() {
    return new YouTubeDialect();
  }

  @Override
  protected Library library(Service service) {
    return new YouTubeLibrary(service);
  }

  @Override
  protected Section section() {
    return Section.LIKED_TRACKS;
  }

  @Override
  protected String path() {
    return "/youtube/v3/videos";
  }

  /** Its tokens look like nothing; these are the number of the entry, with letters around it. */
  @Override
  protected int start(Asked asked) {
    return Integer.parseInt(asked.query().getOrDefault("pageToken", "CA0Q").replaceAll("\\D", ""));
  }

  @Override
  protected int most(Asked asked) {
    return asked.number("maxResults", 5);
  }

  @Override
  protected String page(List<String> entries, @Nullable Integer next) {
    var token = next == null ? "" : "\"nextPageToken\": \"CA%dQ\",".formatted(next);
    return "{\"kind\": \"youtube#videoListResponse\", %s \"items\": [%s], \"pageInfo\": {\"totalResults\": 999}}"
        .formatted(token, String.join(",", entries));
  }

  @Override
  protected String entry(@Nullable String name, int number) {
    return video(name, "Somebody - Topic", "10", number);
  }

  /** A deleted video keeps its id and loses everything else. */
  private static String video(@Nullable String title, String channel, String category, int number) {
    return title == null
        ? "{\"id\": \"v%d\", \"snippet\": {\"title\": \"Deleted video\"}}".formatted(number)
        : """
        {"id": "v%d", "snippet": {"title": %s, "channelTitle": %s, "channelId": "UC1",
          "categoryId": "%s", "thumbnails": {"high": {"url": "https://i.example.org/h.jpg"}}},
         "contentDetails": {"duration": "PT3M35S"}}\
        """
            .formatted(number, Quoted.text(title), Quoted.text(channel), category);
  }

  @Override
  protected @Nullable Answer expired() {
    return status(
        401,
        "{\"error\": {\"code\": 401, \"message\": \"Invalid Credentials\", \"errors\": [{\"reason\":"
            + " \"authError\"}], \"status\": \"UNAUTHENTICATED\"}}");
  }

  @Override
  protected Answer revoked() {
    return status(401, "{\"error\": {\"code\": 401, \"message\": \"Token has been revoked.\"}}");
  }

  @Test
  void readsAllOfATrack() {
    api.at(
        path(), page(List.of(video("Adele - Hello (Official Video)", "AdeleVEVO", "10", 3)), null));

    assertThat(liked())
        .isEqualTo(
            List.of(
                new FoundTrack(
                    "Hello",
                    Map.of("youtube", "v3"),
                    List.of(
                        new FoundArtist("Adele", Map.of("youtube", "UC1"), List.of(), null, null)),
                    null,
                    null,
                    null,
                    215,
                    null,
                    null,
                    "https://i.example.org/h.jpg",
                    Map.of())));
  }

  private List<? extends Found> liked() {
    return first().found();
  }

  @Test
  void leavesOutWhatIsNoMusic() {
    var cooking = video("Bread - A recipe", "A Cook", "26", 1);
    var mix = video("Somebody - Long", "Somebody", "10", 2).replace("PT3M35S", "PT2H1M");
    var odd = video("Somebody - Short", "Somebody", "10", 3).replace("PT3M35S", "P0D");
    api.at(path(), page(List.of(cooking, mix, odd), null));

    assertThat(liked()).singleElement().satisfies(it -> assertThat(it.name()).isEqualTo("Short"));
  }

  @Test
  void anUploadersChannelIsNotTheArtist() {
    api.at(path(), page(List.of(video("Adele - Hello", "Some Uploads", "10", 1)), null));

    assertThat(liked())
        .singleElement()
        .isInstanceOfSatisfying(
            FoundTrack.class, it -> assertThat(it.artist().externalIds()).isEmpty());
  }

  @Test
  void readsSubscriptionsToArtists() {
    api.at(
        "/youtube/v3/subscriptions",
        page(
            List.of(
                subscription("Adele - Topic", "UC1"),
                subscription("Björk", "UC2"),
                subscription("A Cook", "UC3"),
                subscription("TaylorSwiftVEVO", "UC4")),
            null));
    api.at(
        "/youtube/v3/channels",
        asked -> {
          assertThat(asked.query()).containsEntry("id", "UC2,UC3");
          return ok(
              """
              {"items": [
                {"id": "UC2", "topicDetails": {"topicCategories":
                  ["https://en.wikipedia.org/wiki/Electronic_music"]}},
                {"id": "UC3", "topicDetails": {"topicCategories":
                  ["https://en.wikipedia.org/wiki/Food"]}}]}\
              """);
        });

    assertThat(first(Section.FOLLOWED_ARTISTS).found())
        .extracting(Found::name)
        .containsExactly("Adele", "Björk", "Taylor Swift");
  }

  private static String subscription(String title, String channel) {
    return "{\"snippet\": {\"title\": %s, \"resourceId\": {\"channelId\": \"%s\"}}}"
        .formatted(Quoted.text(title), channel);
  }

  @Test
  void readsPlaylists() {
    api.at(
        "/youtube/v3/playlists",
        """
        {"items": [{"id": "PL1", "snippet": {"title": "Mornings", "channelTitle": "Ann"},
          "contentDetails": {"itemCount": 4}, "status": {"privacyStatus": "unlisted"}}]}\
        """);

    assertThat(first(Section.PLAYLISTS).found())
        .isEqualTo(
            List.of(
                new FoundPlaylist("Mornings", Map.of("youtube", "PL1"), "Ann", 4, false, null)));
  }

  @Test
  void comesBackInAnHourWhenTheDaysQuotaIsUsedUp() {
    api.next(status(403, because("quotaExceeded")));

    assertThatThrownBy(this::liked)
        .isInstanceOfSatisfying(
            NotNow.class, it -> assertThat(it.pause()).isEqualTo(Duration.ofHours(1)));
  }

  @Test
  void slowsDownWhenItIsTooFast() {
    api.next(status(403, because("rateLimitExceeded")));

    assertThat(liked()).isNotEmpty();
  }

  @Test
  void somebodyWithoutAChannelHasNothing() {
    api.next(status(401, because("youtubeSignupRequired")));
    assertThat(first().shortcomings()).hasSize(1);
  }

  @Test
  void saysWhatWasNotGranted() {
    api.next(status(403, because("insufficientPermissions")));

    assertThat(first().shortcomings())
        .containsExactly("YouTube Music did not show liked-tracks (No)");
  }

  private static String because(String reason) {
    return "{\"error\": {\"code\": 403, \"message\": \"No\", \"errors\": [{\"reason\": \"%s\"}]}}"
        .formatted(reason);
  }
}
