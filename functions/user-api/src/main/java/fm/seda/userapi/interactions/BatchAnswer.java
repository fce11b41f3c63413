package fm.seda.userapi.interactions;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * What became of a batch.
 *
 * @param accepted ids of the interactions that were taken over, in the order of the rows
 * @param rejected the rows that were not, and why
 */
@Serdeable
public record BatchAnswer(List<UUID> accepted, List<Rejected> rejected) {

  /** A row that is not as it must be; {@code index} counts from 0. */
  @Serdeable
  public record Rejected(int index, String parameter, String detail) {}
}
