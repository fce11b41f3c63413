package fm.seda.feedapi.listen;

import fm.seda.engine.profile.Modes;
import fm.seda.engine.read.FeedReader;
import fm.seda.engine.read.FeedRequest;
import fm.seda.feedapi.input.Parameters;
import fm.seda.platform.identity.Caller;
import fm.seda.platform.identity.ForBackends;
import fm.seda.platform.identity.ForPeople;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;

/** What to hear, as somebody wants it this time. */
@Controller("/v1/recommendations")
final class ModesController {

  private static final int USUAL_LIMIT = 20;

  private final FeedReader reader;
  private final Modes modes;
  private final WishReader wishes;
  private final Addressees addressees;

  ModesController(FeedReader reader, Modes modes, WishReader wishes, Addressees addressees) {
    this.reader = reader;
    this.modes = modes;
    this.wishes = wishes;
    this.addressees = addressees;
  }

  /**
   * Tracks in a mode, from seeds, with a sound. Where nothing of that is asked for it is the
   * person's list; everything else is ranked for this request alone and leaves that list as it is.
   */
  @Post
  @ForPeople
  @ForBackends(scope = "feed")
  ModesView recommend(Caller caller, @Body Asked asked) {
    var mode = asked.mode() == null ? Modes.USUAL : asked.mode();
    var profile = modes.named(mode);
    var limit = Parameters.limit(asked.limit() == null ? USUAL_LIMIT : asked.limit());
    var wish = wishes.read(asked);
    var person = addressees.of(caller, asked.userId());
    var slate =
        reader.read(new FeedRequest(person.userId(), profile, profile.kinds(), limit, false, wish));
    return ModesView.of(person.externalId(), mode, slate);
  }
}
