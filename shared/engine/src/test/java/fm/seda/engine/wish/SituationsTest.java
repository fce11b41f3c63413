package fm.seda.engine.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fm.seda.domain.problem.InvalidInput;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.wish.Circumstance.Sort;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SituationsTest {

  private static final String FILE =
      """
      activity.say = 1
      mood.say = 1
      timeOfDay.say = 0.5
      activity.run = a run
      activity.run.energy = 0.9
      activity.run.tempo = 160
      mood.sad = a sad mood
      mood.sad.valence = 0
      timeOfDay.noon = noon
      timeOfDay.noon.energy = 1
      """;

  private final Situations situations = Situations.bundled();

  @ParameterizedTest
  @CsvSource({
    "exercise, , energy, more",
    "exercise, , tempo, more",
    "relax, , energy, less",
    "relax, , acousticness, more",
    "party, , danceability, more",
    "work, , speechiness, less",
    ", calm, energy, less",
    ", energetic, energy, more",
    ", happy, valence, more",
    ", sad, valence, less",
  })
  void wantMoreOrLessOfWhatGoesWithThem(
      @Nullable String activity, @Nullable String mood, String feature, String direction) {
    var sound = situations.of(activity, mood, null).sound();
    var much = AnItem.called("a").sounding(120, 0.5).with(feature, amount(feature, 0.9)).build();
    var little = AnItem.called("b").sounding(120, 0.5).with(feature, amount(feature, 0.1)).build();

    var difference = sound.likeness(much).getAsDouble() - sound.likeness(little).getAsDouble();

    assertThat(direction.equals("more") ? difference : -difference).isGreaterThan(0.1);
  }

  @Test
  void letTheTimeOfDayHaveOnlyAMildSay() {
    var loud = AnItem.called("loud").sounding(140, 0.5).with("energy", 1).build();
    var calm = AnItem.called("calm").sounding(70, 0.5).with("energy", 0.1).build();
    var night = situations.of(null, null, "night").sound();
    var workoutAtNight = situations.of("exercise", null, "night").sound();

    assertThat(night.likeness(calm).getAsDouble())
        .isGreaterThan(night.likeness(loud).getAsDouble());
    assertThat(workoutAtNight.likeness(loud).getAsDouble())
        .isGreaterThan(workoutAtNight.likeness(calm).getAsDouble());
  }

  @Test
  void areNoneWhereNothingIsSaid() {
    assertThat(situations.of(null, null, null)).isEqualTo(Situation.NONE);
    assertThat(Wish.in(situations.of(null, null, null)).isEmpty()).isTrue();
  }

  @Test
  void sayWhatThereIsToChooseFrom() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> situations.of(null, null, "tea time"))
        .withMessage(
            "There is no such timeOfDay; choose one of afternoon, evening, morning, night, or leave"
                + " it out.")
        .satisfies(it -> assertThat(it.parameter()).isEqualTo("timeOfDay"));
    assertThat(situations.names(Sort.ACTIVITY)).contains("exercise", "relax", "party", "work");
    assertThat(situations.names(Sort.MOOD)).containsExactly("calm", "energetic", "happy", "sad");
  }

  @Test
  void weighOneSortAgainstAnotherHoweverManyFeaturesItNames() throws IOException {
    var sound = read(FILE).of("run", null, "noon").sound();

    assertThat(sound.parts()).extracting(it -> it.weight()).containsExactly(0.5, 0.5, 0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mood.say = 1              |                          | mood.say is missing
          mood.say = 1              | mood.say = much          | mood.say needs a number, not 'much'
          mood.say = 1              | mood.say = 0             | mood.say is 0 but must be between 0.01 and 10.0
          mood.sad.valence = 0      |                          | mood.sad.* wants no feature
          mood.sad.valence = 0      | mood.sad.tears = 1       | mood.sad.tears is of no feature; there are only [energy, valence,
          mood.sad.valence = 0      | mood.sad.valence = 2     | mood.sad.valence is 2 but must be between 0.0 and 1.0
          mood.sad.valence = 0      | mood.sad.valence = NaN   | mood.sad.valence is NaN
          mood.sad = a sad mood     | mood.sad =               | mood.sad needs the words to say it in
          mood.sad = a sad mood     |                          | no mood is named
          activity.run = a run      | activity.walk.energy = 1 | no activity is named
          activity.run.tempo = 160  | weather.rain.energy = 0  | weather.rain.energy belongs to nothing
          """)
  void areRefusedWhereTheFileCannotBeMeant(String line, @Nullable String instead, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(FILE.replace(line, instead == null ? "" : instead)))
        .withMessageContaining("situations: ")
        .withMessageContaining(message);
  }

  private static double amount(String feature, double share) {
    return feature.equals("tempo") ? 50 + share * 150 : share;
  }

  private static Situations read(String text) throws IOException {
    var properties = new Properties();
    properties.load(new StringReader(text));
    return new SituationsFile(properties).read();
  }
}
