package fm.seda.userapi.feedback;

import fm.seda.domain.Decision;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.userapi.input.Fields;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a decision must say. */
record FeedbackInput(ItemRef item, @Nullable UUID slateId, Decision decision) {

  static FeedbackInput read(Fields fields) {
    var kind = fields.text("kind", 20).orElseThrow(() -> fields.missing("kind"));
    var id = fields.id("id").orElseThrow(() -> fields.missing("id"));
    var slateId = fields.id("slateId").orElse(null);
    var decision = fields.text("decision", 20).orElseThrow(() -> fields.missing("decision"));
    return new FeedbackInput(
        new ItemRef(
            Kind.fromWireName(kind)
                .orElseThrow(() ->
                    new InvalidInput(
                        "kind", "kind must be artist, playlist, room, track or post.")),
            id),
        slateId,
        Decision.fromWireName(decision)
            .orElseThrow(() ->
                new InvalidInput(
                    "decision", "decision must be dismiss, not_interested or never.")));
  }
}
