package fm.seda.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.datasets.people.People;
import fm.seda.datasets.wire.PersonRow;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleTest {

  private final List<PersonRow> people = Communities.medium().people().toList();

  @Test
  void areAsManyAsTheSizeSays() {
    assertThat(people).hasSize(Size.MEDIUM.people());
    assertThat(Communities.SMOKE.people()).hasSize(Size.SMOKE.people());
  }

  @Test
  void haveIdsOfTheirOwn() {
    assertThat(people)
        .extracting(PersonRow::userId)
        .doesNotHaveDuplicates()
        .startsWith(People.DEMO, People.MIRA)
        .allMatch(id -> id.matches("[a-z0-9.]{3,40}"));
  }

  @Test
  void choseAtLeastThreeKnownGenres() {
    var genres = Communities.medium().genres();

    assertThat(people.stream().skip(1))
        .allSatisfy(person ->
            assertThat(person.genres())
                .hasSizeGreaterThanOrEqualTo(3)
                .doesNotHaveDuplicates()
                .isSubsetOf(genres));
  }

  @Test
  void hideNowAndThen() {
    var hidden = people.stream().filter(it -> it.presenceVisibility().equals("hidden")).count();

    assertThat((double) hidden / people.size()).isBetween(0.07, 0.13);
  }

  @Test
  void liveInTheCellTheyBelongTo() {
    var european = new Community(new Recipe(Size.SMOKE, 1, Communities.DAY, "eu"));

    assertThat(european.people())
        .allSatisfy(person -> {
          assertThat(person.region()).isEqualTo("eu");
          assertThat(ZoneId.of(person.timeZone()).getId()).startsWith("Europe/");
        });
    assertThatThrownBy(() -> new Recipe(Size.SMOKE, 1, Communities.DAY, "mars"))
        .hasMessageContaining("us or eu");
  }
}
