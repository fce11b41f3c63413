package fm.seda.mocks.youtube;

import java.util.List;

/** Where videos are, and what people subscribe to. */
record Channel(String id, String title, List<String> topics) {}
