package fm.seda.userapi.me;

import fm.seda.platform.identity.Caller;
import fm.seda.platform.identity.ForPeople;
import fm.seda.platform.lists.FormerLists;
import fm.seda.storage.friendships.Friendships;
import fm.seda.storage.people.PersonStore;
import fm.seda.userapi.input.Fields;
import fm.seda.userapi.lists.RankedLists;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.json.tree.JsonNode;

/** A person's own page. */
@Controller("/me")
final class MeController {

  private final PersonStore people;
  private final Friendships friendships;
  private final RankedLists lists;
  private final FormerLists former;

  MeController(PersonStore people, Friendships friendships, RankedLists lists, FormerLists former) {
    this.people = people;
    this.friendships = friendships;
    this.lists = lists;
    this.former = former;
  }

  @Get
  @ForPeople
  Me me(Caller.Person caller) {
    return Me.of(people.load(caller.userId()));
  }

  /** Acts before it answers: the next read is personal. */
  @Put("/preferences")
  @ForPeople
  Me prefer(Caller.Person caller, @Body JsonNode body) {
    var preferences = PreferencesInput.read(Fields.of(body));
    people.savePreferences(caller.userId(), preferences);
    lists.renew(caller.userId(), "preferences");
    return me(caller);
  }

  @Put("/profile")
  @ForPeople
  Me show(Caller.Person caller, @Body JsonNode body) {
    var change = ProfileInput.read(Fields.of(body));
    return Me.of(people.changeProfile(caller.userId(), change));
  }

  @Get("/settings")
  @ForPeople
  SettingsView settings(Caller.Person caller) {
    return SettingsView.of(people.load(caller.userId()).settings());
  }

  @Put("/settings")
  @ForPeople
  SettingsView set(Caller.Person caller, @Body JsonNode body) {
    var fields = Fields.of(body);
    var settings = people.changeSettings(caller.userId(), SettingsInput.read(fields));
    if (fields.has("personalisation")) {
      lists.renew(caller.userId(), "settings");
    }
    if (fields.has("presenceVisibility")) {
      // their names stand in friends' lists, or must stand there no longer
      former.rankLater(friendships.ids(caller.userId()), "friend-visibility");
    }
    return SettingsView.of(settings);
  }
}
