/**
 * What people decided about items. A decision is written at once and holds on the very next read.
 *
 * <p>Start with {@link fm.seda.storage.feedback.FeedbackStore}.
 */
@NullMarked
package fm.seda.storage.feedback;

import org.jspecify.annotations.NullMarked;
