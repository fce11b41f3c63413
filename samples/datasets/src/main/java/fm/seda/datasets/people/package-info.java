/**
 * Who lives in the community: people, what they like and who their friends are.
 *
 * <p>Start with {@link fm.seda.datasets.people.People}, then {@link
 * fm.seda.datasets.people.FriendGraph}.
 */
@NullMarked
package fm.seda.datasets.people;

import org.jspecify.annotations.NullMarked;
