/**
 * The best items of many people at once, exactly and near what the processor can do. Start with
 * {@link fm.seda.collaborative.nearest.TopItems}.
 */
@NullMarked
package fm.seda.collaborative.nearest;

import org.jspecify.annotations.NullMarked;
