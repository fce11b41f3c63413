package fm.seda.datasets.load;

/** As many rows as fit into one request, as its JSON body. */
record Batch(String body, int rows) {}
