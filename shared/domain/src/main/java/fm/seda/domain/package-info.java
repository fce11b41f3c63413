/**
 * The words of the product: items and their kinds, people and what they did, and the rules that
 * hold for them everywhere. Nothing here knows a framework, a database or the network.
 *
 * <p>Start with {@link fm.seda.domain.Item}, then {@link fm.seda.domain.Interaction} and what is
 * kept of many of them, {@link fm.seda.domain.Affinity}.
 */
@NullMarked
package fm.seda.domain;

import org.jspecify.annotations.NullMarked;
