package fm.seda.platform.sample;

import fm.seda.domain.Kind;
import fm.seda.domain.problem.Conflict;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.domain.problem.Unavailable;
import fm.seda.platform.identity.Caller;
import fm.seda.platform.identity.ForAdmins;
import fm.seda.platform.identity.ForAnyone;
import fm.seda.platform.identity.ForBackends;
import fm.seda.platform.identity.ForPeople;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Routes of every sort that functions have. */
@Controller("/sample")
@Validated
public class SampleController {

  @Serdeable
  public record Preferences(
      @NotEmpty @Size(min = 3) List<String> genres,
      @Nullable Boolean onboarded,
      @Nullable Instant since,
      @Nullable Nested nested) {}

  @Serdeable
  public record Nested(int count, Kind kind, List<Leaf> leaves) {}

  @Serdeable
  public record Leaf(UUID id) {}

  @Get("/me")
  @ForPeople
  public Map<String, String> me(Caller.Person caller) {
    return Map.of("userId", caller.externalId());
  }

  @Get("/office")
  @ForAdmins
  public Map<String, String> office(Caller.Person caller) {
    return Map.of("userId", caller.externalId());
  }

  @Get("/catalogue")
  @ForBackends(scope = "catalog")
  public Map<String, String> catalogue(Caller.Backend caller) {
    return Map.of("key", caller.keyId());
  }

  @Get("/either")
  @ForPeople
  @ForBackends(scope = "catalog")
  public Map<String, String> either(Caller caller) {
    return Map.of("caller", caller.key());
  }

  @Get("/page")
  @ForAnyone
  public HttpResponse<Map<String, String>> page() {
    return HttpResponse.ok(Map.of("public", "page")).header("Cache-Control", "public, max-age=60");
  }

  @Get("/undeclared")
  public String undeclared() {
    return "nobody may see this";
  }

  @Get("/list{?limit,kinds,id,refresh}")
  @ForAnyone
  public Map<String, Object> list(
      @QueryValue(defaultValue = "20") @Min(1) @Max(50) int limit,
      @Nullable Kind kinds,
      @Nullable UUID id,
      @QueryValue(defaultValue = "false") boolean refresh) {
    return Map.of("limit", limit);
  }

  @Get("/needs{?q}")
  @ForAnyone
  public Map<String, Object> needs(@QueryValue String q) {
    return Map.of("q", q);
  }

  @Get("/item/{id}")
  @ForAnyone
  public Map<String, Object> item(UUID id) {
    return Map.of("id", id);
  }

  @Put("/preferences")
  @ForAnyone
  public Preferences preferences(@Body @Valid Preferences preferences) {
    return preferences;
  }

  @Post("/list")
  @ForAnyone
  @Status(HttpStatus.ACCEPTED)
  public int items(@Body List<Leaf> items) {
    return items.size();
  }

  @Get("/fails/{how}")
  @ForAnyone
  public String fails(String how) {
    throw switch (how) {
      case "conflict" -> new Conflict("It is taken.");
      case "input" -> new InvalidInput("[3].genres", "There are too few.");
      case "database" -> new Unavailable("database", new IllegalStateException("refused"));
      case "wrapped" ->
          new IllegalStateException(
              new Unavailable("database", new IllegalStateException("refused")));
      default -> new IllegalStateException("secret insides");
    };
  }
}
