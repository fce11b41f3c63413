/**
 * The whole system in one JVM, started and stopped in order: Postgres and its roles, Redis, SQS,
 * functions, event sources, schedules, gateway, demo data. What runs is read from {@link
 * fm.seda.topology.Topology}.
 *
 * <p>Start with {@link fm.seda.local.stack.Stack}.
 */
@NullMarked
package fm.seda.local.stack;

import org.jspecify.annotations.NullMarked;
