package fm.seda.feedapi.listen;

import fm.seda.engine.profile.Modes;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.read.FeedReader;
import fm.seda.engine.read.FeedRequest;
import fm.seda.engine.wish.Situations;
import fm.seda.engine.wish.Wish;
import fm.seda.feedapi.input.Parameters;
import fm.seda.platform.identity.Caller;
import fm.seda.platform.identity.ForPeople;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/** What to hear now. */
@Controller("/recommendations")
final class NowController {

  private final FeedReader reader;
  private final Situations situations;
  private final Profile listen;

  NowController(FeedReader reader, Situations situations, Modes modes) {
    this.reader = reader;
    this.situations = situations;
    this.listen = modes.named(Modes.USUAL);
  }

  /**
   * The caller's tracks. Without a situation it is their list, from the cache if it is there. With
   * one it is ranked for this request alone: whoever changes what they do, or how they feel, gets
   * other tracks at once, and finds their list as it was afterwards. Nothing is guessed: who does
   * not say what time of day it is, is not ranked by it.
   */
  @Get
  @ForPeople
  NowView tracks(
      Caller.Person caller,
      @QueryValue(defaultValue = "20") int limit,
      @QueryValue @Nullable String mood,
      @QueryValue @Nullable String activity,
      @QueryValue @Nullable String timeOfDay,
      @QueryValue(defaultValue = "false") String refresh) {
    var wish = Wish.in(situations.of(activity, mood, timeOfDay));
    var most = Parameters.limit(limit);
    var anew = Parameters.flag("refresh", refresh);
    var asked = new FeedRequest(caller.userId(), listen, listen.kinds(), most, anew, wish);
    return NowView.of(reader.read(asked), new NowView.Context(activity, mood, timeOfDay));
  }
}
