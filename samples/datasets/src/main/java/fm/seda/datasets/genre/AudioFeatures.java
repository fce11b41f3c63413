package fm.seda.datasets.genre;

/**
 * What a machine hears in a track: tempo in beats per minute, loudness in decibels below full
 * scale, everything else between 0 and 1.
 */
public record AudioFeatures(
    double energy,
    double tempo,
    double valence,
    double danceability,
    double acousticness,
    double instrumentalness,
    double speechiness,
    double liveness,
    double loudness) {}
