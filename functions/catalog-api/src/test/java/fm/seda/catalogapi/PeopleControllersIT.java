package fm.seda.catalogapi;

import static fm.seda.catalogapi.CatalogFunction.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.testing.Answer;
import fm.seda.platform.testing.Call;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeopleControllersIT {

  private final CatalogFunction catalogue = new CatalogFunction();

  @AfterEach
  void close() {
    catalogue.close();
  }

  @Test
  void storesPeopleAndTheirFriendships() {
    var people =
        users(
            """
            {"userId":"ada","displayName":"Adá ☕","avatarUrl":"https://x.test/a.png","region":"us",
             "timeZone":"Europe/Berlin","genres":["House"],"languages":["pt-BR"],
             "presenceVisibility":"hidden"}
            """,
            "{\"userId\":\"bo\"}");
    var friends = friends("{\"userId\":\"ada\",\"friendUserId\":\"bo\"}");

    assertThat(people.json()).containsEntry("accepted", 2);
    assertThat(friends.json()).containsEntry("accepted", 1);
    assertThat(
            catalogue.value(
                "select concat_ws(' ', display_name, time_zone, preferences ->> 'genres',"
                    + " privacy_settings ->> 'presenceVisibility')"
                    + " from users where auth_user_id = 'ada'"))
        .isEqualTo("Adá ☕ Europe/Berlin [\"house\"] hidden");
    assertThat(catalogue.value("select count(*) from friends")).isEqualTo("2");
  }

  @Test
  void keepsWhatIsKnownOfPeopleWhoComeAgainWithoutIt() {
    users(
        """
        {"userId":"ada","displayName":"Ada","timeZone":"Europe/Berlin","genres":["house"],
         "languages":["en"],"presenceVisibility":"hidden"}
        """,
        "{\"userId\":\"bo\"}");

    users("{\"userId\":\"ada\"}", "{\"userId\":\"bo\",\"timeZone\":\"Asia/Tokyo\"}");

    assertThat(about("ada"))
        .isEqualTo("Ada Europe/Berlin {\"genres\": [\"house\"], \"languages\": [\"en\"]} hidden");
    assertThat(about("bo")).isEqualTo("Asia/Tokyo {}");
  }

  @Test
  void hidesWhomTheProductHidesAndShowsNobodyAgain() {
    users("{\"userId\":\"ada\",\"presenceVisibility\":\"friends\"}");
    assertThat(about("ada")).endsWith("friends");

    users("{\"userId\":\"ada\",\"presenceVisibility\":\"hidden\"}");
    assertThat(about("ada")).endsWith("hidden");

    users("{\"userId\":\"ada\",\"presenceVisibility\":\"friends\"}");
    assertThat(about("ada")).endsWith("hidden");
  }

  @Test
  void knowsPeopleWithoutATimeZoneInUtc() {
    users("{\"userId\":\"cy\"}");

    assertThat(catalogue.value("select time_zone from users")).isEqualTo("UTC");
  }

  @Test
  void peopleOfAnotherRegionAreRefused() {
    var answer = users("{\"userId\":\"eve\",\"region\":\"eu\"}", "{\"userId\":\"fay\"}");

    assertThat(rejected(answer)).containsExactly("[0].region");
    assertThat(catalogue.value("select string_agg(auth_user_id, ',') from users")).isEqualTo("fay");
  }

  @Test
  void namesWhatIsWrongWithPeople() {
    var answer =
        users(
            "{}",
            "{\"userId\":\"with blank\"}",
            "{\"userId\":7}",
            "{\"userId\":\"a\",\"timeZone\":\"Mars/Olympus\"}",
            "{\"userId\":\"a\",\"avatarUrl\":\"javascript:alert(1)\"}",
            "{\"userId\":\"a\",\"languages\":[\"?\"]}",
            "{\"userId\":\"a\",\"presenceVisibility\":\"everyone\"}",
            "{\"userId\":\"a\",\"genres\":[1]}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(rejected(answer))
        .containsExactly(
            "[0].userId",
            "[1].userId",
            "[2].userId",
            "[3].timeZone",
            "[4].avatarUrl",
            "[5].languages",
            "[6].presenceVisibility",
            "[7].genres[0]");
  }

  @Test
  void namesWhatIsWrongWithFriendships() {
    users("{\"userId\":\"ada\"}", "{\"userId\":\"bo\"}");

    var answer =
        friends(
            "{\"userId\":\"ada\",\"friendUserId\":\"nobody\"}",
            "{\"userId\":\"ada\",\"friendUserId\":\"ada\"}",
            "{\"userId\":\"ada\",\"friendUserId\":\"bo\"}",
            "{\"userId\":\"ghost\",\"friendUserId\":\"bo\"}",
            "{\"userId\":\"ada\",\"friendUserId\":\"bo\",\"relationshipType\":\"!\"}");

    assertThat(answer.json()).containsEntry("accepted", 1);
    assertThat(rejected(answer))
        .containsExactly(
            "[0].friendUserId", "[1].friendUserId", "[3].userId", "[4].relationshipType");
  }

  @Test
  void areForBackendsOnly() {
    for (var path : new String[] {"/v1/users/batch", "/v1/friends/batch"}) {
      assertThat(catalogue.send(Call.put(path, "{}")).status()).isEqualTo(401);
      assertThat(catalogue.send(Call.put(path, "{}").key(CatalogFunction.OTHER_KEY)).status())
          .isEqualTo(403);
    }
  }

  private Answer users(String... rows) {
    return catalogue.put("/v1/users/batch", "{\"users\":[" + String.join(",", rows) + "]}");
  }

  private Answer friends(String... rows) {
    return catalogue.put("/v1/friends/batch", "{\"friends\":[" + String.join(",", rows) + "]}");
  }

  private String about(String userId) {
    return catalogue.value(
        "select concat_ws(' ', display_name, time_zone, preferences,"
            + " privacy_settings ->> 'presenceVisibility')"
            + " from users where auth_user_id = '"
            + userId
            + "'");
  }
}
