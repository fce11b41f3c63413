package fm.seda.catalogapi.batch;

import fm.seda.domain.problem.InvalidInput;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A row that was not stored, and why.
 *
 * @param index counted from 0, in the order sent
 * @param parameter what is at fault, such as {@code "[3].genres"}
 */
@Serdeable
public record Rejected(int index, String parameter, String detail) {

  static Rejected because(int index, InvalidInput fault) {
    return new Rejected(index, fault.parameter(), fault.detail());
  }
}
