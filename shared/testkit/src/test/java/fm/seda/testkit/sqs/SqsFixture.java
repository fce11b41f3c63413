package fm.seda.testkit.sqs;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server for one test class, and a queue's name for each of its tests. */
final class SqsFixture implements BeforeEachCallback, AfterAllCallback {

  private final SqsServer server = SqsServer.inMemory();
  private final Calls calls = new Calls(server.client());
  private String name = "";

  SqsServer server() {
    return server;
  }

  Calls calls() {
    return calls;
  }

  /** The test's own. */
  String name() {
    return name;
  }

  /** A queue of this name. */
  String queue() {
    return calls.queue(name);
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    name = test.getRequiredTestMethod().getName();
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    calls.sqs().close();
    server.close();
  }
}
