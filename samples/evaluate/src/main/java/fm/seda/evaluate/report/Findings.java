package fm.seda.evaluate.report;

import fm.seda.evaluate.scoring.Measure;
import java.util.List;
import java.util.Map;

/**
 * Everything the report shows.
 *
 * @param settings what was evaluated and how, by name
 * @param measures of the profile that was asked for
 * @param signals what the lists lose with each signal
 * @param silent signals that have no part in any card, so that there is nothing to lose
 * @param profiles how other ways to rank compare
 * @param buckets quality by how much is known of people
 * @param steps how long everything took
 */
public record Findings(
    String profile,
    Map<String, String> settings,
    List<Measure> measures,
    List<Change> signals,
    List<String> silent,
    List<Change> profiles,
    List<Bucket> buckets,
    List<Step> steps,
    long peakMegabytes) {}
