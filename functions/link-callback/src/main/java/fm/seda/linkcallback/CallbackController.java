package fm.seda.linkcallback;

import fm.seda.platform.identity.ForAnyone;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/** Where providers send people. Who they are is told by what they bring, not by a token. */
@Controller("/v1/links")
final class CallbackController {

  private final Arrival arrival;
  private final BrowserCookie cookie;

  CallbackController(Arrival arrival, BrowserCookie cookie) {
    this.arrival = arrival;
    this.cookie = cookie;
  }

  /** Deezer says {@code error_reason} where others say {@code error}. */
  @Get("/{provider}/callback")
  @ForAnyone
  HttpResponse<?> arrive(
      HttpRequest<?> request,
      String provider,
      @QueryValue @Nullable String state,
      @QueryValue @Nullable String code,
      @QueryValue @Nullable String error,
      @QueryValue("error_reason") @Nullable String reason) {
    var returned =
        Returned.of(
            Provider.named(provider),
            state,
            code,
            error == null ? reason : error,
            BrowserCookie.brought(request));
    return HttpResponse.status(HttpStatus.FOUND)
        .header(HttpHeaders.LOCATION, arrival.welcome(returned).toString())
        .header(HttpHeaders.SET_COOKIE, cookie.clear());
  }
}
