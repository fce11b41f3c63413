package fm.seda.datasets.load;

import java.net.http.HttpRequest;

/** One request to the stack, and how many rows it brings. */
record Call(HttpRequest request, int rows) {}
