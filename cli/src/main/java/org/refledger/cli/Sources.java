package org.refledger.cli;

import java.nio.file.Path;
import java.util.List;
import org.refledger.source.Notification;

/**
 * What is to be analysed.
 *
 * @param root paths in the report are relative to it; absolute
 * @param gitRoot whether the root is that of a git checkout, so that its facts belong in the report
 * @param files absolute, below the root, sorted by their path with forward slashes; never empty
 * @param classPath what was found beside the sources
 * @param notifications what could not be read on the way
 */
record Sources(
    Path root,
    boolean gitRoot,
    List<Path> files,
    List<Path> classPath,
    List<Notification> notifications) {
  Sources {
    files = List.copyOf(files);
    classPath = List.copyOf(classPath);
    notifications = List.copyOf(notifications);
  }
}
