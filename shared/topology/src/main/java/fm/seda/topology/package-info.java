/**
 * What is deployed: every function with its triggers, every queue and every schedule, in one list.
 * The local stack runs this list and the CDK app deploys it, so the two cannot drift apart.
 *
 * <p>Start with {@link fm.seda.topology.Topology}.
 */
@NullMarked
package fm.seda.topology;

import org.jspecify.annotations.NullMarked;
