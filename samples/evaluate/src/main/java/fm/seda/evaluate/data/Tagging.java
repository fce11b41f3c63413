package fm.seda.evaluate.data;

/** Somebody gave an artist a tag, by its id. */
public record Tagging(String person, String artist, String tag) {}
