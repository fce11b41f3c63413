/**
 * A small, real SQS server for this machine: the AWS JSON protocol over the JDK's HTTP server, so
 * that tests and the local stack use the same SDK client as production. Every change is a line in a
 * journal before it is answered, so an acknowledged message survives {@code kill -9} and a deleted
 * one stays deleted. Standard queues only; nothing expires.
 *
 * <p>Start reading at {@link fm.seda.testkit.sqs.SqsServer}, then {@code Store} (lock, journal,
 * state) and {@code Messages} (what send, receive and delete mean).
 */
@NullMarked
package fm.seda.testkit.sqs;

import org.jspecify.annotations.NullMarked;
