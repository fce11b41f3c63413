/**
 * The measures, one per file. A {@link fm.seda.evaluation.metric.Metric} looks at one person's
 * list, a {@link fm.seda.evaluation.metric.RunMetric} at all lists together.
 */
@NullMarked
package fm.seda.evaluation.metric;

import org.jspecify.annotations.NullMarked;
