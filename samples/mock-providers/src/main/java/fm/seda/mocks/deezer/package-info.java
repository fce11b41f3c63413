/**
 * Deezer's OAuth and API. Its refusals have the status of success, as the real ones. Start with
 * {@link fm.seda.mocks.deezer.Deezer}, which lists what it answers.
 */
@NullMarked
package fm.seda.mocks.deezer;

import org.jspecify.annotations.NullMarked;
