package fm.seda.evaluate.data;

/** How often somebody played an artist. */
public record Play(String person, String artist, long plays) {}
