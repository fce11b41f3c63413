package fm.seda.catalogapi;

import fm.seda.catalogapi.batch.Row;
import java.util.regex.Pattern;

/** Reads whom a row is about. */
final class People {

  /** What a token's subject may be like, for that is what it will be compared with. */
  private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,128}");

  private People() {}

  /** The parent product's id of a person. */
  static String id(Row row, String field) {
    var id = row.requiredText(field, 128);
    if (!ID.matcher(id).matches()) {
      throw row.fault(field, field + " must be an id of 1 to 128 ASCII characters without blanks.");
    }
    return id;
  }
}
