package fm.seda.storage.spending;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Another cap for a while, and who is answerable for it.
 *
 * @param givenBy as the outside knows them
 */
public record OtherCap(
    BigDecimal capUsd, String reason, String givenBy, Instant givenAt, Instant until) {}
