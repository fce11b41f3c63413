package fm.seda.datasets.history;

import fm.seda.domain.Kind;

/** An item somebody turned to. */
record Pick(Kind kind, int item) {}
