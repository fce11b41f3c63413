package fm.seda.datasets.genre;

import fm.seda.datasets.Dice;

/** How tracks of a genre sound: each audio feature with the range it lies in. */
public record Sound(
    Range tempo,
    Range energy,
    Range valence,
    Range danceability,
    Range acousticness,
    Range instrumentalness,
    Range speechiness,
    Range liveness,
    Range loudness) {

  /** One track of this sound. */
  public AudioFeatures track(Dice dice) {
    return new AudioFeatures(
        energy.draw(dice, 1000),
        tempo.draw(dice, 10),
        valence.draw(dice, 1000),
        danceability.draw(dice, 1000),
        acousticness.draw(dice, 1000),
        instrumentalness.draw(dice, 1000),
        speechiness.draw(dice, 1000),
        liveness.draw(dice, 1000),
        loudness.draw(dice, 10));
  }
}
