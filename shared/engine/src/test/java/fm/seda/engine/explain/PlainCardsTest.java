package fm.seda.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.engine.slate.Contribution;
import fm.seda.engine.twin.AnItem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainCardsTest {

  @Test
  void saysWhatIsPopularWhere() {
    var item = AnItem.called("a").genres("techno", "house").popularity(0.7).build();

    var card = PlainCards.popular(item, Set.of("house"));

    assertThat(card.explanation().text()).isEqualTo("Popular in house");
    assertThat(card.score()).isEqualTo(0.7);
    assertThat(card.explanation().contributions())
        .containsExactly(new Contribution("popularity", 0.7, 1, 1, List.of()));
    assertThat(PlainCards.popular(item, Set.of()).explanation().text())
        .isEqualTo("Popular right now");
  }

  @Test
  void doesNotCallPopularWhatNobodyTouched() {
    var item = AnItem.called("a").genres("house").popularity(0).build();

    assertThat(PlainCards.popular(item, Set.of("house")).explanation().text())
        .isEqualTo("From the house shelf");
    assertThat(PlainCards.popular(item, Set.of()).explanation().text())
        .isEqualTo("Not much is known about this one yet");
  }

  @Test
  void admitsThatALotIsALot() {
    var card = PlainCards.random(AnItem.called("a").build());

    assertThat(card.explanation().text()).startsWith("Picked at random");
    assertThat(card.score()).isZero();
    assertThat(card.explanation().contributions().getFirst().share()).isEqualTo(1);
  }
}
