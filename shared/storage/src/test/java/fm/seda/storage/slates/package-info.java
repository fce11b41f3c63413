/** Lists that are kept and shown. */
@NullMarked
package fm.seda.storage.slates;

import org.jspecify.annotations.NullMarked;
