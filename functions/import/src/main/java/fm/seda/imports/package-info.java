/**
 * Reads what people have and like at music providers. {@link fm.seda.imports.ImportMessages} is
 * told whose library is to be read, {@link fm.seda.imports.Reading} reads it, page by page, and
 * {@link fm.seda.imports.Aftermath} sees to it that their lists know.
 */
@NullMarked
package fm.seda.imports;

import org.jspecify.annotations.NullMarked;
