package fm.seda.local.cli;

import fm.seda.local.identity.LocalIssuer;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a token. */
@Command(name = "token", description = "Print a token for a person of this name.")
public final class Token implements Callable<Integer> {

  @Parameters(paramLabel = "NAME", description = "A demo person, or anybody new.")
  private String name = "";

  @Override
  public Integer call() {
    var issuer = LocalIssuer.of(Place.folder().secrets(), InstantSource.system());
    System.out.println(issuer.token(name));
    return 0;
  }
}
