/**
 * Which API is slow or fails, how and how often. Start with {@link fm.seda.mocks.faults.Faults}.
 */
@NullMarked
package fm.seda.mocks.faults;

import org.jspecify.annotations.NullMarked;
