/**
 * What an API is here: questions, answers, and what an answer would have cost. Start with {@link
 * fm.seda.mocks.api.Api}.
 */
@NullMarked
package fm.seda.mocks.api;

import org.jspecify.annotations.NullMarked;
