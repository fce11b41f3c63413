package fm.seda.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The most memory this process ever had, in MB: models live outside of the heap. */
final class PeakMemory {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private PeakMemory() {}

  static long megabytes() {
    try {
      return Files.isReadable(STATUS) ? ofProcess() : ofHeap();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + STATUS, e);
    }
  }

  private static long ofProcess() throws IOException {
    return PEAK.matcher(Files.readString(STATUS))
        .results()
        .mapToLong(peak -> Long.parseLong(peak.group(1)) >> 10)
        .findFirst()
        .orElseGet(PeakMemory::ofHeap);
  }

  // where the system does not say
  private static long ofHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(java.lang.management.MemoryUsage::getUsed)
            .sum()
        >> 20;
  }
}
