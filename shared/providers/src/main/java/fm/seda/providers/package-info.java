/**
 * Music providers. Start with {@link fm.seda.providers.Library}, which is what a linked account
 * gives, page by page; what it finds is in our words ({@link fm.seda.domain.linking.Found}).
 */
@NullMarked
package fm.seda.providers;

import org.jspecify.annotations.NullMarked;
