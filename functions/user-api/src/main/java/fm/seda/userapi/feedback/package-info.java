/**
 * What people decide about items, and taking it back. Start with {@link
 * fm.seda.userapi.feedback.FeedbackController}.
 */
@NullMarked
package fm.seda.userapi.feedback;

import org.jspecify.annotations.NullMarked;
