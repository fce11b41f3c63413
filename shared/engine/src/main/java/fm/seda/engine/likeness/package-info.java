/**
 * How alike two things are, by direction in embedding space or by genre. Start with {@link
 * fm.seda.engine.likeness.Likeness}.
 */
@NullMarked
package fm.seda.engine.likeness;

import org.jspecify.annotations.NullMarked;
