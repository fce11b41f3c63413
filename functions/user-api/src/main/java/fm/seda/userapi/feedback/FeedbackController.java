package fm.seda.userapi.feedback;

import fm.seda.domain.problem.NotFound;
import fm.seda.engine.port.Catalog;
import fm.seda.platform.identity.Caller;
import fm.seda.platform.identity.ForPeople;
import fm.seda.storage.feedback.Feedback;
import fm.seda.storage.feedback.FeedbackStore;
import fm.seda.userapi.input.Cursor;
import fm.seda.userapi.input.Fields;
import fm.seda.userapi.input.Ids;
import fm.seda.userapi.input.PageSize;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.json.tree.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decisions about items. Readers ask for them on every answer, so a decision acts on the very next
 * read, and a card comes back as soon as its decision is taken back.
 */
@Controller("/v1/feedback")
final class FeedbackController {

  private final FeedbackStore feedback;
  private final Catalog catalog;
  private final Clock clock;
  private final Supplier<UUID> ids;

  FeedbackController(FeedbackStore feedback, Catalog catalog, Clock clock, Supplier<UUID> ids) {
    this.feedback = feedback;
    this.catalog = catalog;
    this.clock = clock;
    this.ids = ids;
  }

  @Post
  @ForPeople
  @Status(HttpStatus.CREATED)
  Decided decide(Caller.Person caller, @Body JsonNode body) {
    var input = FeedbackInput.read(Fields.of(body));
    if (catalog.items(List.of(input.item())).isEmpty()) {
      throw new NotFound("There is no " + input.item().kind().wireName() + " with this id.");
    }
    var decision = Feedback.of(ids.get(), input.item(), input.slateId(), input.decision(), now());
    feedback.decide(caller.userId(), decision);
    return new Decided(decision.id(), decision.until());
  }

  @Get
  @ForPeople
  FeedbackPage list(
      Caller.Person caller,
      @QueryValue @Nullable Integer limit,
      @QueryValue @Nullable String cursor) {
    var size = PageSize.of(limit);
    var after = Cursor.read(cursor, FeedbackPage::position);
    return FeedbackPage.of(feedback.standing(caller.userId(), now(), after, size + 1), size);
  }

  @Delete("/{feedbackId}")
  @ForPeople
  @Status(HttpStatus.NO_CONTENT)
  void undo(Caller.Person caller, String feedbackId) {
    if (!feedback.undo(caller.userId(), Ids.parse(feedbackId, "feedbackId"))) {
      throw new NotFound("The caller has no such feedback; it may be undone already.");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
