package fm.seda.datasets.genre;

import java.util.List;

/**
 * One genre.
 *
 * @param index its place in the map
 * @param share how much of the catalogue it is, compared to the others
 * @param flavour which word lists its names are made of
 * @param language what it is mostly sung in
 * @param explicit which share of its tracks is explicit
 * @param related its neighbourhood, nearest first, as places in the map
 */
public record Genre(
    int index,
    String name,
    double share,
    String flavour,
    String language,
    double explicit,
    Sound sound,
    List<Integer> related) {}
