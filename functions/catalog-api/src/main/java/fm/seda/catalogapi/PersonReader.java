package fm.seda.catalogapi;

import fm.seda.catalogapi.batch.Row;
import fm.seda.catalogapi.batch.RowReader;
import fm.seda.platform.config.Deployment;
import fm.seda.storage.bulk.PeopleBatch.Person;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row as a person: {@code {userId, displayName?, avatarUrl?, region?, timeZone?, genres?,
 * languages?, presenceVisibility?}}.
 */
@Singleton
final class PersonReader implements RowReader<Person> {

  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[\\x21-\\x7e]+");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
  private static final Set<String> VISIBILITIES = Set.of("friends", "hidden");

  private final String cell;

  PersonReader(Deployment deployment) {
    this.cell = deployment.cell();
  }

  @Override
  public Person read(Row row) {
    return new Person(
        People.id(row, "userId"),
        row.text("displayName", 100).orElse(null),
        avatarUrl(row),
        region(row),
        timeZone(row),
        row.field("genres").map(_ -> GenreList.of(row)).orElse(null),
        row.field("languages").map(_ -> languages(row)).orElse(null),
        presenceVisibility(row));
  }

  private static @Nullable String avatarUrl(Row row) {
    var url = row.text("avatarUrl", 2_000).orElse(null);
    if (url != null && !WEB_ADDRESS.matcher(url).matches()) {
      throw row.fault("avatarUrl", "avatarUrl must begin with https:// or http://.");
    }
    return url;
  }

  /** People live in one cell, and what is personal does not leave it. */
  private String region(Row row) {
    var region = row.text("region", 20).orElse(cell);
    if (!region.equals(cell)) {
      throw row.fault(
          "region", "This is the region " + cell + "; send people to the region they live in.");
    }
    return region;
  }

  private static @Nullable String timeZone(Row row) {
    var zone = row.text("timeZone", 60).orElse(null);
    try {
      return zone == null ? null : ZoneId.of(zone).getId();
    } catch (DateTimeException e) {
      throw row.fault("timeZone", "timeZone must be a name such as Europe/Berlin.");
    }
  }

  private static List<String> languages(Row row) {
    var languages = row.texts("languages", 20, 35);
    if (!languages.stream().allMatch(language -> LANGUAGE.matcher(language).matches())) {
      throw row.fault("languages", "Languages are tags such as en or pt-BR.");
    }
    return languages;
  }

  private static @Nullable String presenceVisibility(Row row) {
    var visibility = row.text("presenceVisibility", 20).orElse(null);
    if (visibility != null && !VISIBILITIES.contains(visibility)) {
      throw row.fault("presenceVisibility", "presenceVisibility must be friends or hidden.");
    }
    return visibility;
  }
}
