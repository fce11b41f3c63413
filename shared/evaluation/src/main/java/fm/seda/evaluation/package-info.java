/**
 * How good ranked lists are. It is plain arithmetic on lists of ids and knows nothing of the
 * system, so that whatever ranks (the engine, a baseline, somebody else's file) is measured alike.
 *
 * <p>{@code split} holds back part of what people did, {@code known} is what the rest says about
 * items, {@code ranking} the lists and what was held back, {@code metric} one measure per file,
 * {@code compare} whether a difference is more than chance.
 *
 * <p>Start with {@link fm.seda.evaluation.Evaluation}.
 */
@NullMarked
package fm.seda.evaluation;

import org.jspecify.annotations.NullMarked;
