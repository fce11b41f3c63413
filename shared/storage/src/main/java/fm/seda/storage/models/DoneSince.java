package fm.seda.storage.models;

import fm.seda.storage.session.SqlFile;
import java.util.stream.Collectors;

/** The question what people did since the live model learnt, as SQL. */
final class DoneSince {

  /** So much of what somebody did speaks for other items. */
  private static final int DEAREST = 50;

  /**
   * Of everybody in a table {@code crowd}, which has a {@code user_id} and the time it is {@code
   * now}.
   */
  static final String CROWD =
      SqlFile.read(DoneSince.class, "done_since.sql")
          .replace(":flattening", Double.toString(TrainingDataReader.FLATTENING))
          .replace(":rejections", rejections())
          .replace(":dearest", Integer.toString(DEAREST));

  /** Of {@code :user}, as of {@code :now}. */
  static final String ONE =
      CROWD.replace(
          "from crowd c",
          "from (select cast(:user as uuid) as user_id, cast(:now as timestamptz) as now) c");

  private DoneSince() {}

  private static String rejections() {
    return TrainingDataReader.REJECTIONS.stream()
        .map(type -> "'" + type + "'")
        .collect(Collectors.joining(", ", "array[", "]"));
  }
}
