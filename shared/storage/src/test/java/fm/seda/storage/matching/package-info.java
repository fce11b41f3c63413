/** Whether what providers tell of becomes one item each, and stays one. */
@NullMarked
package fm.seda.storage.matching;

import org.jspecify.annotations.NullMarked;
