/** Providers asked over HTTP, at a server that answers as they do and fails when told to. */
@NullMarked
package fm.seda.providers;

import org.jspecify.annotations.NullMarked;
