package fm.seda.local.events;

import fm.seda.topology.QueueSpec;

/** A queue that exists. */
public record LocalQueue(QueueSpec spec, String url, String arn) {}
