package fm.seda.datasets.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A line of {@code interactions.jsonl}: who it was, then what the API takes. */
public record InteractionLine(String userId, @JsonUnwrapped InteractionRow interaction) {}
