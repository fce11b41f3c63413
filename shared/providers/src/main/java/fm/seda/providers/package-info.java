/**
 * Music providers. Start with {@link fm.seda.providers.Library}, which is what a linked account
 * gives, page by page, and {@link fm.seda.providers.Catalogue}, which is what there is for anybody;
 * what they find is in our words ({@link fm.seda.domain.linking.Found}). Each provider has a
 * package of its own, and all are asked by a {@link fm.seda.providers.service.Service}.
 */
@NullMarked
package fm.seda.providers;

import org.jspecify.annotations.NullMarked;
