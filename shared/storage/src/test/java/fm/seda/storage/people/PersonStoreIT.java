package fm.seda.storage.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.problem.Forbidden;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.TestDatabase;
import io.micronaut.serde.ObjectMapper;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonStoreIT {

  private static final TestDatabase DB = TestDatabase.fresh();

  private final PersonStore people = new PersonStore(DB.app(), new Json(ObjectMapper.getDefault()));
  private final UUID ada = new SignIn(DB.app()).signIn(UUID.randomUUID().toString(), "us");

  @Test
  void knowsNothingAboutSomebodyNewButDefaults() {
    var person = people.load(ada);

    assertThat(person.preferences())
        .isEqualTo(new Preferences(List.of(), List.of(), List.of(), false));
    assertThat(person.settings()).isEqualTo(Settings.DEFAULT);
    assertThat(person.profile()).isEqualTo(new Profile(null, null, ZoneId.of("UTC")));
    assertThat(person.role()).isEqualTo("user");
  }

  @Test
  void keepsWhatOthersStoreBesidePreferences() {
    set("preferences", "{\"allowExplicit\": false, \"genres\": [\"punk\"]}");
    var chosen = new Preferences(List.of("house", "jazz"), List.of("metal"), List.of("de"), true);

    people.savePreferences(ada, chosen);

    assertThat(people.load(ada).preferences()).isEqualTo(chosen);
    assertThat(get("preferences ->> 'allowExplicit'")).isEqualTo("false");
  }

  @Test
  void changesOneSettingAndLeavesTheOthers() {
    set("privacy_settings", "{\"personalisation\": false, \"other\": 1}");

    people.changeSettings(
        ada,
        it ->
            new Settings(
                true,
                new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 30)),
                PresenceVisibility.HIDDEN,
                it.personalisation()));
    people.changeSettings(
        ada, it -> new Settings(false, it.quietHours(), it.presenceVisibility(), false));

    assertThat(people.load(ada).settings())
        .isEqualTo(
            new Settings(
                false,
                new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 30)),
                PresenceVisibility.HIDDEN,
                false));
    assertThat(get("privacy_settings ->> 'other'")).isEqualTo("1");
  }

  @Test
  void forgetsQuietHoursThatAreSwitchedOff() {
    var night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
    people.changeSettings(
        ada, it -> new Settings(true, night, it.presenceVisibility(), it.personalisation()));

    people.changeSettings(
        ada, it -> new Settings(true, null, it.presenceVisibility(), it.personalisation()));

    assertThat(people.load(ada).settings().quietHours()).isNull();
  }

  @Test
  void changesTheProfile() {
    var person =
        people.changeProfile(
            ada, it -> new Profile("Ada", "https://img.example/a.png", ZoneId.of("Europe/Berlin")));

    assertThat(person.profile().displayName()).isEqualTo("Ada");
    assertThat(people.load(ada)).isEqualTo(person);
  }

  @Test
  void refusesSomebodyDeleted() {
    DB.owner().asJobDo(sql -> sql.execute("update users set deleted_at = now() where id = ?", ada));

    assertThatThrownBy(() -> people.load(ada)).isInstanceOf(Forbidden.class);
  }

  private void set(String column, String json) {
    DB.owner()
        .asJobDo(sql ->
            sql.execute("update users set " + column + " = ?::jsonb where id = ?", json, ada));
  }

  private String get(String expression) {
    return DB.owner()
        .asJob(sql ->
            sql.createQuery("select " + expression + " from users where id = :id")
                .bind("id", ada)
                .mapTo(String.class)
                .one());
  }
}
