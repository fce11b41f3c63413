package fm.seda.storage.session;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a database that went away from a statement that was wrong. */
final class LostConnection {

  private LostConnection() {}

  /** Whether this failure goes back to the connection: trying again later may help. */
  static boolean isCauseOf(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isConnectionState(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  // 08: connection exception; 57P01…57P05: the server is going down, starting or not accepting;
  // 53300: too many connections
  private static boolean isConnectionState(@Nullable String state) {
    return state != null
        && (state.startsWith("08") || state.startsWith("57P") || state.equals("53300"));
  }
}
