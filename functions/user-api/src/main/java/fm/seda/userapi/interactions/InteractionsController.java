package fm.seda.userapi.interactions;

import fm.seda.domain.Interaction;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.platform.identity.Caller;
import fm.seda.platform.identity.ForPeople;
import fm.seda.userapi.input.Fields;
import fm.seda.userapi.interactions.BatchAnswer.Rejected;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What people do. Answers 202 when it is safe; it counts a moment later. */
@Controller("/interactions")
final class InteractionsController {

  private static final int MOST_IN_A_BATCH = 500;

  private final InteractionRow row;
  private final Intake intake;

  InteractionsController(InteractionRow row, Intake intake) {
    this.row = row;
    this.intake = intake;
  }

  @Post
  @ForPeople
  @Status(HttpStatus.ACCEPTED)
  Accepted one(Caller.Person caller, @Body JsonNode body) {
    var interaction = row.read(caller.userId(), Fields.of(body));
    intake.take(caller.userId(), List.of(interaction));
    return new Accepted(interaction.id());
  }

  /** Keeps the good rows and names the bad ones; a batch without a good row is refused. */
  @Post("/batch")
  @ForPeople
  @Status(HttpStatus.ACCEPTED)
  BatchAnswer many(Caller.Person caller, @Body JsonNode body) {
    var rows = Fields.of(body).list("interactions", MOST_IN_A_BATCH);
    if (rows.isEmpty()) {
      throw new InvalidInput("interactions", "interactions must have 1 to 500 entries.");
    }
    var good = new ArrayList<Interaction>();
    var bad = new ArrayList<Rejected>();
    for (int i = 0; i < rows.size(); i++) {
      try {
        good.add(row.read(caller.userId(), Fields.of(rows.get(i))));
      } catch (InvalidInput e) {
        bad.add(new Rejected(i, e.parameter(), e.detail()));
      }
    }
    if (good.isEmpty()) {
      var first = bad.getFirst();
      throw new InvalidInput(
          "interactions[0]." + first.parameter(),
          "None of the " + rows.size() + " rows can be kept. The first: " + first.detail());
    }
    intake.take(caller.userId(), good);
    return new BatchAnswer(good.stream().map(Interaction::id).toList(), bad);
  }
}
