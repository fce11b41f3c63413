package fm.seda.platform.worker;

import fm.seda.platform.queue.Message;
import java.util.Collection;
import java.util.List;

/**
 * What a function does with messages. One bean per function.
 *
 * <p>Messages come at least once, in any order, and may come again together with others. If it
 * throws on a batch of several, they are given to it again one by one, so that only those fail that
 * have to; whatever it did before it threw must bear being done again.
 */
public interface MessageHandler {

  /**
   * Works on a batch.
   *
   * @return those that failed and shall come again; empty if all went well
   */
  Collection<Message> handle(List<Message> batch);
}
