package fm.seda.storage.testing;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps connections that were closed for whoever opens the next: that takes longer than most of
 * what tests ask. All databases of a test run together keep a few, since nobody tells when a
 * database is needed no more.
 */
final class KeptConnections implements DataSource {

  private static final int MOST = 20;
  private static final Deque<Kept> ALL = new ArrayDeque<>();

  private final DataSource source;

  KeptConnections(DataSource source) {
    this.source = source;
  }

  private record Kept(KeptConnections of, Connection connection) {}

  @Override
  public Connection getConnection() throws SQLException {
    for (var kept = take(); kept != null; kept = take()) {
      // the server may have been stopped since
      if (kept.isValid(1)) {
        return lent(kept);
      }
      kept.close();
    }
    return lent(source.getConnection());
  }

  private @Nullable Connection take() {
    synchronized (ALL) {
      for (var each = ALL.iterator(); each.hasNext(); ) {
        var kept = each.next();
        if (kept.of() == this) {
          each.remove();
          return kept.connection();
        }
      }
      return null;
    }
  }

  private void keep(Connection connection) throws SQLException {
    Connection eldest = null;
    synchronized (ALL) {
      ALL.addLast(new Kept(this, connection));
      if (ALL.size() > MOST) {
        eldest = ALL.removeFirst().connection();
      }
    }
    if (eldest != null) {
      eldest.close();
    }
  }

  private Connection lent(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new Lent(connection));
  }

  /** A connection until it is closed. */
  private final class Lent implements InvocationHandler {

    private final Connection connection;
    private boolean closed;

    Lent(Connection connection) {
      this.connection = connection;
    }

    @Override
    public @Nullable Object invoke(
        Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
      if (method.getName().equals("close")) {
        giveBack();
        return null;
      }
      try {
        return method.invoke(connection, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }

    private void giveBack() throws SQLException {
      if (closed) {
        return;
      }
      closed = true;
      if (connection.isClosed() || !connection.getAutoCommit()) {
        connection.close();
      } else {
        keep(connection);
      }
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("one role only");
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return source.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    source.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    source.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return source.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return source.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return source.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return source.isWrapperFor(type);
  }
}
