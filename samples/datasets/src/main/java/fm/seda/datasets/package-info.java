/**
 * A made-up music community, the same for everyone who asks for the same size and seed: its
 * catalogue, its people, their friendships and what they listened to.
 *
 * <p>Start with {@link fm.seda.datasets.Community}; {@link fm.seda.datasets.Main} is its command
 * line and {@link fm.seda.datasets.load.CommunityLoader} brings it into a running stack.
 */
@NullMarked
package fm.seda.datasets;

import org.jspecify.annotations.NullMarked;
