package fm.seda.mocks.oauth;

import static java.util.stream.Collectors.joining;

import fm.seda.mocks.api.Parameters;
import fm.seda.mocks.catalogue.Libraries;
import java.util.Map;
import java.util.Set;

/** What people see who are asked for consent. */
final class ConsentPage {

  /** Fields of the form that people fill, and no program does. */
  private static final Set<String> OURS = Set.of("account", "decision");

  private ConsentPage() {}

  static String asking(String provider, Wish wish, Parameters asked, String action) {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Let %2$s into your %1$s account?</title>
    <style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem}button,input{font:inherit;padding:.5rem 1rem;margin:.3rem .3rem .3rem 0}</style>
    </head>
    <body>
    <main>
    <h1>Let %2$s into your %1$s account?</h1>
    <p>This is a mock of %1$s. It asks to:</p>
    <ul>
    %3$s</ul>
    <form method="post" action="%4$s">
    %5$s<p><label for="account">Account</label>
    <input id="account" name="account" value="%6$s" autocomplete="username" maxlength="64" required></p>
    <button type="submit" name="decision" value="approve">Agree</button>
    <button type="submit" name="decision" value="deny">Cancel</button>
    </form>
    </main>
    </body>
    </html>
    """
        .formatted(
            shown(provider),
            shown(wish.app().id()),
            scopes(wish),
            shown(action),
            hidden(asked),
            Libraries.DEMO);
  }

  static String refusing(String provider, String words) {
    return """
    <!doctype html>
    <html lang="en">
    <head><meta charset="utf-8"><title>%1$s: error</title></head>
    <body><main><h1>%1$s</h1><p role="alert">%2$s</p></main></body>
    </html>
    """
        .formatted(shown(provider), shown(words));
  }

  private static String scopes(Wish wish) {
    var scopes = wish.scopes().isEmpty() ? Set.of("see what is public") : wish.scopes();
    return scopes.stream().map(scope -> "<li>%s</li>\n".formatted(shown(scope))).collect(joining());
  }

  private static String hidden(Parameters asked) {
    return asked.values().entrySet().stream()
        .filter(each -> !OURS.contains(each.getKey()))
        .map(ConsentPage::field)
        .collect(joining());
  }

  private static String field(Map.Entry<String, String> each) {
    return "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n"
        .formatted(shown(each.getKey()), shown(each.getValue()));
  }

  private static String shown(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
