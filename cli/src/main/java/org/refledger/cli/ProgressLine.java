package org.refledger.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.refledger.frontend.ProgressListener;

/** One line on a terminal that tells how far the run is; nothing of it is left at the end. */
final class ProgressLine implements ProgressListener, AutoCloseable {
  /** Redrawn at most ten times a second. */
  private static final int INTERVAL_MILLIS = 100;

  private static final int DEFAULT_WIDTH = 80;
  private static final int MAX_WIDTH = 100;

  private final PrintStream err;
  private final int width;
  private final boolean unicode;
  private String phase = "";
  private @Nullable ProgressBar bar;

  /**
   * @param err a terminal
   * @param width its columns, 0 when not known
   * @param unicode whether it shows more than ASCII
   */
  ProgressLine(PrintStream err, int width, boolean unicode) {
    this.err = err;
    this.width = Math.min(MAX_WIDTH, (width == 0 ? DEFAULT_WIDTH : width) - 1);
    this.unicode = unicode;
  }

  @Override
  public synchronized void progress(String newPhase, int done, int total) {
    if (bar == null || !phase.equals(newPhase)) {
      close();
      phase = newPhase;
      bar = start(newPhase, total);
    }
    bar.maxHint(total);
    bar.stepTo(done);
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
    }
  }

  private ProgressBar start(String name, int total) {
    return new ProgressBarBuilder()
        .setTaskName(name)
        .setInitialMax(total)
        .setStyle(unicode ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(INTERVAL_MILLIS)
        .setConsumer(new Line(err, width))
        .hideEta()
        .build();
  }

  /**
   * Our own, since the library's looks for the terminal through native code; the launcher has
   * already told us the width.
   */
  private record Line(PrintStream err, int width) implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return width;
    }

    @Override
    public void accept(String text) {
      err.print("\r" + text);
      err.flush();
    }

    @Override
    public void close() {
      // The stream is not ours to close, and the line is erased by whoever drew it.
    }
  }
}
