package fm.seda.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TopologyTest {

  @Test
  void everyRouteHasOneOwner() {
    assertThat(Topology.routes().map(routed -> routed.route().key())).doesNotHaveDuplicates();
  }

  @Test
  void everyFunctionHasItsOwnName() {
    assertThat(Topology.FUNCTIONS).extracting(FunctionSpec::name).doesNotHaveDuplicates();
  }

  @Test
  void handlersAreClassNamesAlone() {
    assertThat(Topology.FUNCTIONS)
        .extracting(FunctionSpec::handler)
        .allSatisfy(handler -> assertThat(handler).doesNotContain("::"));
  }

  @Test
  void aQueueHidesAMessageAtLeastAsLongAsItsFunctionMayWork() {
    for (var function : Topology.FUNCTIONS) {
      for (var trigger : function.triggers()) {
        if (trigger instanceof Trigger.Queue queue) {
          assertThat(queue.queue().visibility())
              .as(function.name())
              .isGreaterThanOrEqualTo(function.timeout());
        }
      }
    }
  }

  @Test
  void onlyDeclaredQueuesAreWrittenTo() {
    assertThat(Topology.FUNCTIONS)
        .flatExtracting(FunctionSpec::sendsTo)
        .allSatisfy(queue -> assertThat(Queues.ALL).contains((QueueSpec) queue));
  }

  @Test
  void httpFunctionsAnswerWithinTheGatewaysLimit() {
    Topology.routes()
        .forEach(
            routed -> assertThat(routed.function().timeout()).isLessThan(Duration.ofSeconds(30)));
  }
}
