package fm.seda.linkcallback;

import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.problem.Conflict;
import fm.seda.domain.problem.NotFound;
import fm.seda.linking.Doors;
import fm.seda.platform.identity.Caller;
import fm.seda.platform.identity.ForPeople;
import fm.seda.storage.importing.LibraryReading;
import fm.seda.storage.importing.Readings;
import fm.seda.storage.linking.LinkedAccount;
import fm.seda.storage.linking.LinkedAccounts;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The caller's links. */
@Controller("/v1/links")
final class LinksController {

  private final LinkedAccounts accounts;
  private final Readings readings;
  private final Doors doors;
  private final Departure departure;
  private final Imports imports;
  private final Unlinking unlinking;
  private final ReturnTo returnTo;
  private final BrowserCookie cookie;
  private final Trail trail;
  private final LinkSettings settings;

  LinksController(
      LinkedAccounts accounts,
      Readings readings,
      Doors doors,
      Departure departure,
      Imports imports,
      Unlinking unlinking,
      ReturnTo returnTo,
      BrowserCookie cookie,
      Trail trail,
      LinkSettings settings) {
    this.accounts = accounts;
    this.readings = readings;
    this.doors = doors;
    this.departure = departure;
    this.imports = imports;
    this.unlinking = unlinking;
    this.returnTo = returnTo;
    this.cookie = cookie;
    this.trail = trail;
    this.settings = settings;
  }

  @Get
  @ForPeople
  LinksAnswer list(Caller.Person caller) {
    var links =
        accounts.of(caller.userId()).stream()
            .collect(Collectors.toMap(LinkedAccount::provider, Function.identity()));
    var latest =
        readings.of(caller.userId()).stream()
            .collect(Collectors.toMap(LibraryReading::provider, Function.identity()));
    return new LinksAnswer(
        settings.consentVersion(),
        Stream.of(MusicProvider.values())
            .map(it ->
                LinkView.of(
                    it,
                    isAvailable(it),
                    Optional.ofNullable(links.get(it)),
                    Optional.ofNullable(latest.get(it))))
            .toList());
  }

  private boolean isAvailable(MusicProvider provider) {
    return provider == MusicProvider.APPLE
        ? settings.apple()
        : settings.callbackAddress() != null && doors.of(provider).isPresent();
  }

  @Post("/{provider}/start")
  @ForPeople
  HttpResponse<StartAnswer> start(Caller.Person caller, String provider, @Body StartInput input) {
    var wanted = lasting(provider);
    Consent.require(input.consent());
    var way = departure.prepare(caller.userId(), wanted, returnTo.checked(input.returnTo()));
    trail.left(caller.userId(), wanted);
    return HttpResponse.ok(new StartAnswer(way.authorizeUrl().toString()))
        .header(HttpHeaders.SET_COOKIE, cookie.set(way.browser(), Departure.GOOD_FOR));
  }

  private static MusicProvider lasting(String provider) {
    var wanted = Provider.named(provider);
    if (wanted == MusicProvider.APPLE) {
      throw new Conflict(
          "Apple Music does not stay linked; have it read by POST /v1/links/apple/import.");
    }
    return wanted;
  }

  @Post("/{provider}/sync")
  @ForPeople
  @Status(HttpStatus.ACCEPTED)
  Queued sync(Caller.Person caller, String provider) {
    var wanted = Provider.named(provider);
    var link =
        accounts
            .of(caller.userId(), wanted)
            .orElseThrow(() -> new NotFound("%s is not linked.".formatted(wanted.displayName())));
    if (link.isBroken()) {
      throw new Conflict(
          "The link with %s works no more; begin anew with POST /v1/links/%s/start."
              .formatted(wanted.displayName(), wanted.wireName()));
    }
    imports.request(caller.userId(), wanted);
    return Queued.of(wanted);
  }

  @Delete("/{provider}")
  @ForPeople
  @Status(HttpStatus.NO_CONTENT)
  void unlink(Caller.Person caller, String provider) {
    unlinking.unlink(caller.userId(), Provider.named(provider));
  }
}
