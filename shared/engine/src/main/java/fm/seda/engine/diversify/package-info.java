/**
 * Fourth step: from the best items to the best list. Each {@link fm.seda.engine.diversify.Step}
 * takes the whole ranking and moves items within it; none changes a score. {@link
 * fm.seda.engine.diversify.Exploration} leaves some places to chance. Start with {@link
 * fm.seda.engine.diversify.Diversity}.
 */
@NullMarked
package fm.seda.engine.diversify;

import org.jspecify.annotations.NullMarked;
