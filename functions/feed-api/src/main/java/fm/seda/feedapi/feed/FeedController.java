package fm.seda.feedapi.feed;

import fm.seda.domain.ItemRef;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.engine.profile.Profiles;
import fm.seda.engine.read.FeedReader;
import fm.seda.engine.read.FeedRequest;
import fm.seda.feedapi.input.Parameters;
import fm.seda.platform.identity.Caller;
import fm.seda.platform.identity.ForPeople;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to discover, and why. */
@Controller("/v1/feed")
final class FeedController {

  private final FeedReader reader;
  private final Profiles profiles;

  FeedController(FeedReader reader, Profiles profiles) {
    this.reader = reader;
    this.profiles = profiles;
  }

  /** The caller's list on a surface, a module per kind; {@code refresh} ranks it anew. */
  @Get
  @ForPeople
  FeedView feed(
      Caller.Person caller,
      HttpRequest<?> request,
      @QueryValue(defaultValue = "discover") String surface,
      @QueryValue(defaultValue = "20") int limit,
      @QueryValue @Nullable String cursor,
      @QueryValue(defaultValue = "false") String refresh) {
    var profile = profiles.named(surface);
    var wanted = Parameters.kinds("kinds", request, profile.kinds());
    var anew = Parameters.flag("refresh", refresh);
    if (anew && cursor != null) {
      throw new InvalidInput("cursor", "A refresh starts a new list; leave one of the two out.");
    }
    var page = Page.of(Cursor.read(cursor), Parameters.limit(limit), profile);
    var asked = new FeedRequest(caller.userId(), profile, wanted, page.to(), anew);
    return FeedView.of(reader.read(asked), page, asked.kinds());
  }

  /** Why a card was on a list that the caller was shown. */
  @Get("/{slateId}/why/{kind}/{id}")
  @ForPeople
  WhyView why(Caller.Person caller, UUID slateId, String kind, UUID id) {
    var item = new ItemRef(Parameters.kind("kind", kind), id);
    return WhyView.of(slateId, reader.why(caller.userId(), slateId, item));
  }
}
