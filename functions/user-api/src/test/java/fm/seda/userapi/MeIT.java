package fm.seda.userapi;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.topology.Queues;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeIT {

  private static final UserApi API = new UserApi();

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void meetsAPersonAtFirstSight() {
    var me = API.send("newcomer", "GET", "/me", null);

    assertThat(me.status()).isEqualTo(200);
    assertThat(me.json()).containsEntry("userId", "newcomer").containsEntry("timeZone", "UTC");
    assertThat(me.get("preferences")).extracting("onboarded").isEqualTo(false);
  }

  @Test
  void takesPreferencesAndRanksAnew() {
    var me =
        API.send(
            "chooser",
            "PUT",
            "/me/preferences",
            """
            {"genres": [" House", "JAZZ", "ambient", "house"], "dislikedGenres": ["Metal"],
             "languages": ["de", "pt-BR"], "onboarded": true}\
            """);

    assertThat(me.status()).as("%s", me).isEqualTo(200);
    assertThat(me.get("preferences"))
        .isEqualTo(
            Map.of(
                "genres", List.of("house", "jazz", "ambient"),
                "dislikedGenres", List.of("metal"),
                "languages", List.of("de", "pt-BR"),
                "onboarded", true));
    assertThat(
            API.ask(
                "select count(*) from user_profiles p join users u on u.id = p.user_id"
                    + " where u.auth_user_id = 'chooser'",
                int.class))
        .isEqualTo(1);
    assertThat(API.queues.drain(Queues.RERANK))
        .anyMatch(it -> it.contains("rerank.user") && it.contains("\"preferences\""));
  }

  @Test
  void changesOnlyWhatAProfileRequestNames() {
    API.send("shown", "PUT", "/me/profile", "{\"displayName\": \"Ada\"}");

    var me = API.send("shown", "PUT", "/me/profile", "{\"timeZone\": \"Europe/Berlin\"}");

    assertThat(me.json())
        .containsEntry("displayName", "Ada")
        .containsEntry("timeZone", "Europe/Berlin");
    assertThat(API.send("shown", "PUT", "/me/profile", "{\"displayName\": null}").json())
        .containsEntry("displayName", null);
  }

  @Test
  void keepsPersonalisationOffWhenAnotherSettingChanges() {
    API.send("private", "PUT", "/me/settings", "{\"personalisation\": false}");

    var settings =
        API.send(
            "private",
            "PUT",
            "/me/settings",
            "{\"pushOptIn\": true, \"quietHours\": {\"from\": \"22:00\", \"to\": \"07:30\"}}");

    assertThat(settings.json())
        .containsEntry("personalisation", false)
        .containsEntry("pushOptIn", true)
        .containsEntry("presenceVisibility", "friends")
        .containsEntry("quietHours", Map.of("from", "22:00", "to", "07:30"));
    assertThat(API.send("private", "GET", "/me/settings", null).json()).isEqualTo(settings.json());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /me/preferences | {                                                        | body
          /me/preferences | []                                                       | body
          /me/preferences | {}                                                       | genres
          /me/preferences | {"genres": "house"}                                      | genres
          /me/preferences | {"genres": ["house", "House ", "jazz"]}                  | genres
          /me/preferences | {"genres": ["house", 5, "jazz"]}                         | genres[1]
          /me/preferences | {"genres": ["a", "b", "c"], "dislikedGenres": ["C"]}     | dislikedGenres
          /me/preferences | {"genres": ["a", "b", "c"], "languages": ["german"]}     | languages[0]
          /me/preferences | {"genres": ["a", "b", "c"], "onboarded": "yes"}          | onboarded
          /me/preferences | {"genres": ["a", "b", "c\\u0000"]}                        | genres[2]
          /me/profile     | {"displayName": ""}                                      | displayName
          /me/profile     | {"displayName": 7}                                       | displayName
          /me/profile     | {"displayName": "a\\ud800"}                               | displayName
          /me/profile     | {"avatarUrl": "http://img.example/a.png"}                | avatarUrl
          /me/profile     | {"avatarUrl": "https://"}                                | avatarUrl
          /me/profile     | {"timeZone": "Mars/Olympus"}                             | timeZone
          /me/profile     | {"timeZone": null}                                       | timeZone
          /me/settings    | {"pushOptIn": "yes"}                                     | pushOptIn
          /me/settings    | {"quietHours": "night"}                                  | quietHours
          /me/settings    | {"quietHours": {"from": "22:00"}}                        | quietHours.to
          /me/settings    | {"quietHours": {"from": "22:00", "to": "25:00"}}         | quietHours.to
          /me/settings    | {"quietHours": {"from": "2:00", "to": "05:00"}}          | quietHours.from
          /me/settings    | {"presenceVisibility": "everyone"}                       | presenceVisibility
          """)
  void refusesWhatIsNotAsItMustBe(String path, String body, String parameter) {
    var before = API.send("careless", "GET", "/me", null).json();

    var answer = API.send("careless", "PUT", path, body);

    assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    assertThat(answer.get("parameter")).as("%s", answer).isEqualTo(parameter);
    assertThat(API.send("careless", "GET", "/me", null).json()).isEqualTo(before);
  }
}
