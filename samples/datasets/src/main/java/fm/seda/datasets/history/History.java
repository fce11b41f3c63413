package fm.seda.datasets.history;

import fm.seda.datasets.wire.InteractionRow;
import java.util.List;

/** What one person did, oldest first. */
public record History(String userId, List<InteractionRow> interactions) {}
