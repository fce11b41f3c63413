package fm.seda.providers;

import static fm.seda.providers.PretendApi.busy;
import static fm.seda.providers.PretendApi.cutOff;
import static fm.seda.providers.PretendApi.ok;
import static fm.seda.providers.PretendApi.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import fm.seda.calls.NotNow;
import fm.seda.domain.Secret;
import fm.seda.domain.linking.Found;
import fm.seda.providers.PretendApi.Answer;
import fm.seda.providers.PretendApi.Asked;
import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every library does, above all with pages and on bad days. */
public abstract class LibraryContract {

  protected static final Secret TOKEN = new Secret("a-persons-own-token");

  protected final PretendApi api = new PretendApi();
  protected Service service = Services.of(api.address(), dialect());
  protected Library library = library(service);

  private List<@Nullable String> names = List.of();

  protected abstract Dialect dialect();

  protected abstract Library library(Service service);

  /** A section of many pages. */
  protected abstract Section section();

  /** Where it is. */
  protected abstract String path();

  /** Where the page that is asked for begins; 0 is the first entry. */
  protected abstract int start(Asked asked);

  /** How many entries are asked for at most. */
  protected abstract int most(Asked asked);

  /** An entry as the provider writes it. What has no name was deleted. */
  protected abstract String entry(@Nullable String name, int number);

  /** A page with these entries that leads to the one that starts there; null if it is the last. */
  protected abstract String page(List<String> entries, @Nullable Integer next);

  /** What it says to a token that is too old; null if it cannot be renewed anyway. */
  protected abstract @Nullable Answer expired();

  /** What it says to a token of somebody who wants no more of this. */
  protected abstract Answer revoked();

  @BeforeEach
  void fill() {
    api.at(path(), asked -> ok(pageFor(asked)));
    has(120);
  }

  @AfterEach
  void stop() {
    service.close();
    api.close();
  }

  private String pageFor(Asked asked) {
    var from = start(asked);
    var to = Math.min(names.size(), from + most(asked));
    var entries = IntStream.range(from, to).mapToObj(i -> entry(names.get(i), i + 1)).toList();
    return page(entries, to < names.size() ? to : null);
  }

  private void has(int entries) {
    names = IntStream.rangeClosed(1, entries).<@Nullable String>mapToObj(i -> "Name " + i).toList();
  }

  protected Page first() {
    return first(section());
  }

  protected Page first(Section section) {
    return library.read(section, null, TOKEN);
  }

  private List<String> all(@Nullable String from) {
    var found = new ArrayList<Found>();
    var cursor = from;
    do {
      var page = library.read(section(), cursor, TOKEN);
      found.addAll(page.found());
      cursor = page.next().orElse(null);
    } while (cursor != null);
    return found.stream().map(Found::name).toList();
  }

  @Test
  void readsPageByPage() {
    assertThat(all(null)).containsExactlyElementsOf(names);
  }

  @Test
  void goesOnWhereItStopped() {
    var first = first();
    var further = new ArrayList<>(first.found().stream().map(Found::name).toList());

    // somebody else, at another time
    library = library(service);
    further.addAll(all(first.next().orElseThrow()));

    assertThat(further).containsExactlyElementsOf(names);
  }

  @Test
  void anEmptyAccountHasOneEmptyPage() {
    has(0);

    assertThat(first()).isEqualTo(new Page(List.of(), Optional.empty(), List.of()));
  }

  @Test
  void leavesOutWhatWasDeleted() {
    names = Arrays.asList("Name 1", null, "Name 3", " ", "Name 5");

    assertThat(all(null)).containsExactly("Name 1", "Name 3", "Name 5");
  }

  @Test
  void keepsNamesInAnyScript() {
    names = List.of("Sigur Rós", "椎名林檎", "Кино", "🎵 & <b>\"quoted\"</b>");

    assertThat(all(null)).containsExactlyElementsOf(names);
  }

  @Test
  void endsWherePagesLeadToThemselves() {
    api.at(path(), asked -> ok(page(List.of(entry("Name 1", 1)), start(asked))));

    assertThat(all(null)).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void endsWherePagesNeverEnd() {
    api.at(path(), asked -> ok(page(List.of(entry("Name 1", 1)), start(asked) + 1)));

    assertThat(all(null)).hasSizeLessThanOrEqualTo(50);
  }

  @Test
  void refusesACursorThatIsNone() {
    assertThatThrownBy(() -> library.read(section(), "somewhere", TOKEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from its beginning");
  }

  @Test
  void asksAgainWhereThatMayHelp() {
    for (var spoil :
        List.of(status(500, ""), status(503, "<html>busy</html>"), cutOff(), ok(""), busy("0"))) {
      api.next(spoil);

      assertThat(first().found()).isNotEmpty();
    }
  }

  @Test
  void comesBackWhenItIsAskedTo() {
    api.next(busy("1"));
    var started = System.nanoTime();

    assertThat(first().found()).isNotEmpty();

    assertThat(Duration.ofNanos(System.nanoTime() - started))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(service.usage().limited()).isOne();
  }

  @Test
  void leavesItToTheQueueWhereItWouldHaveToWaitTooLong() {
    api.next(busy("90"));

    assertThatThrownBy(this::first)
        .isInstanceOfSatisfying(
            NotNow.class, it -> assertThat(it.pause()).isEqualTo(Duration.ofSeconds(90)));
  }

  @Test
  void isNotToBeHadWhileItFails() {
    api.next(status(500, ""), status(502, ""), status(500, ""));

    assertThatThrownBy(this::first).isInstanceOf(NotNow.class);
    assertThat(service.usage().failures()).isEqualTo(3);
  }

  @Test
  void asksForANewTokenWhereThatMayHelp() {
    var expired = expired();
    assumeThat(expired).as("it knows tokens that can be renewed").isNotNull();
    api.next(Objects.requireNonNull(expired));

    assertThatThrownBy(this::first)
        .isInstanceOf(TokenExpired.class)
        .hasMessageNotContaining(TOKEN.reveal());
  }

  @Test
  void saysThatNoTokenWillBeAccepted() {
    api.next(revoked());

    assertThatThrownBy(this::first)
        .isInstanceOf(GrantRevoked.class)
        .hasMessageNotContaining(TOKEN.reveal());
  }

  @Test
  void saysWhatItCannotRead() {
    for (var section : Section.values()) {
      if (!library.sections().contains(section)) {
        assertThat(first(section).shortcomings())
            .singleElement()
            .asString()
            .contains(library.provider().displayName(), section.wireName());
      }
    }
    assertThat(api.asked()).isEmpty();
  }

  @Test
  void survivesAnswersOfAnyOtherForm() {
    for (var strange :
        List.of(
            "[]",
            "{}",
            "{\"items\":null,\"data\":7}",
            "{\"items\":[7,\"x\",[],{}],\"data\":[{}]}")) {
      api.next(ok(strange));

      assertThat(first().found()).isEmpty();
    }
  }
}
