/**
 * What was found, as one HTML file that needs nothing else. Start with {@link
 * fm.seda.evaluate.report.HtmlReport}.
 */
@NullMarked
package fm.seda.evaluate.report;

import org.jspecify.annotations.NullMarked;
