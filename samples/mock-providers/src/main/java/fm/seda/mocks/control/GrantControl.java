package fm.seda.mocks.control;

import fm.seda.mocks.api.Api;
import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.api.Reply;
import fm.seda.mocks.catalogue.Libraries;
import fm.seda.mocks.oauth.App;
import fm.seda.mocks.oauth.LinkedApi;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes back what people allowed, ends tokens before their time, and gives some without asking. */
final class GrantControl {

  static final String ROUTES =
      "POST /control/grants/revoke or /control/grants/expire, PUT /control/grants,"
          + " POST /control/tokens, PUT /control/apps";

  private final List<LinkedApi> apis;

  GrantControl(List<Api> apis) {
    this.apis =
        apis.stream().filter(LinkedApi.class::isInstance).map(LinkedApi.class::cast).toList();
  }

  /** Does it; nothing for what it does not know. */
  Optional<Reply> answer(Question question) {
    return switch (question.route()) {
      case "POST /control/grants/revoke" -> {
        var wish = wish(question, Set.of("account"));
        yield ok(Document.with("revoked", wish.api().authority().revoke(wish.account())));
      }
      case "POST /control/grants/expire" ->
          ok(Document.with("expired", wish(question, Set.of()).api().authority().expire()));
      case "PUT /control/grants" -> {
        var wish = wish(question, Set.of("tokenSeconds"));
        wish.api().authority().live(wish.life());
        yield ok(Document.with("tokenSeconds", wish.life().toSeconds()));
      }
      case "POST /control/tokens" -> token(wish(question, Set.of("account", "scopes")));
      case "PUT /control/apps" -> {
        var wish = wish(question, Set.of("clientId", "clientSecret", "redirectUris"));
        wish.api().authority().apps().add(wish.app());
        yield ok(Document.with("clientId", wish.app().id()));
      }
      default -> Optional.empty();
    };
  }

  private static Optional<Reply> token(GrantWish wish) {
    var api = wish.api();
    var app = api.authority().apps().named(App.usual(api.name()).id());
    var scopes = wish.scopes().orElse(api.scopes());
    var account = wish.account().orElse(Libraries.DEMO);
    var tokens = api.authority().given(app, account, scopes, api.isLasting(scopes));
    return ok(
        Document.with("access_token", tokens.access())
            .and("refresh_token", tokens.refresh().orElse(null))
            .and("expires_in", tokens.life().toSeconds()));
  }

  private GrantWish wish(Question question, Set<String> known) {
    return GrantWish.read(question.body(), apis, known);
  }

  private static Optional<Reply> ok(Document document) {
    return Optional.of(document.reply(200));
  }
}
