package fm.seda.platform.web;

import io.micronaut.http.filter.ServerFilterPhase;

/** In which order a request passes our filters; answers pass them the other way. */
public final class FilterOrder {

  /** First of all, so that every answer and every log line has the id. */
  public static final int CORRELATION = ServerFilterPhase.FIRST.before();

  /** Around everything that can answer. */
  public static final int HEADERS = ServerFilterPhase.FIRST.order();

  /** Before anybody works on the body. */
  public static final int BODY_SIZE = ServerFilterPhase.FIRST.after();

  /** Who calls. */
  public static final int IDENTITY = ServerFilterPhase.SECURITY.order();

  /** How often; needs to know who. */
  public static final int LIMITS = ServerFilterPhase.SECURITY.after();

  /** What they send; after it is known that they may. */
  public static final int BODY = ServerFilterPhase.RENDERING.order();

  private FilterOrder() {}
}
