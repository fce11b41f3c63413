package fm.seda.engine.diversify;

import fm.seda.engine.score.Scored;
import java.util.List;

/** Rearranges a ranking towards one kind of variety. */
interface Step {

  /** The same items in another order, or fewer where a rule leaves no place for them. */
  List<Scored> arrange(Aim aim, List<Scored> ranked);
}
