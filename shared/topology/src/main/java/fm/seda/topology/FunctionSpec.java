package fm.seda.topology;

import java.time.Duration;
import java.util.List;

/**
 * One Lambda function.
 *
 * @param name also its folder below {@code functions/} and its artifact's name
 * @param handler the handler string; a class name alone, because Micronaut's handlers break with
 *     {@code Class::method}
 * @param concurrency at most this many instances at once locally; the reserved concurrency on AWS
 * @param sendsTo the queues it may write to
 */
public record FunctionSpec(
    String name,
    String handler,
    int memoryMb,
    Duration timeout,
    DatabaseRole database,
    int concurrency,
    List<QueueSpec> sendsTo,
    List<Trigger> triggers) {}
