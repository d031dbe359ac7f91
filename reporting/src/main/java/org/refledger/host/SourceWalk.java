package org.refledger.host;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Lists the files below folders. Each real file is listed once, under its own path before a path
 * that goes through a link, whatever the order in which the file system lists things; so loops of
 * links end by themselves. Deep trees need no stack.
 */
public final class SourceWalk {
  private final Predicate<Path> folders;
  private final Predicate<Path> files;
  private final BiConsumer<Path, IOException> unreadable;
  private final Set<Path> seen = new HashSet<>();
  private final List<Path> found = new ArrayList<>();

  /**
   * A walk that has not found anything yet.
   *
   * @param folders which folders to enter
   * @param files which files to list
   * @param unreadable hears of folders that cannot be listed
   */
  public SourceWalk(
      Predicate<Path> folders, Predicate<Path> files, BiConsumer<Path, IOException> unreadable) {
    this.folders = folders;
    this.files = files;
    this.unreadable = unreadable;
  }

  /** All files found by the walks so far, in the order in which they were found. */
  public List<Path> found() {
    return List.copyOf(found);
  }

  /** Lists what is below a folder; links in it come last. */
  public void walk(Path start) {
    Deque<Place> queue = new ArrayDeque<>();
    Deque<Path> links = new ArrayDeque<>();
    links.add(start);
    while (!queue.isEmpty() || !links.isEmpty()) {
      if (queue.isEmpty()) {
        follow(links.remove(), queue);
        continue;
      }
      Place folder = queue.remove();
      if (seen.add(folder.real)) {
        list(folder, queue, links);
      }
    }
  }

  private void list(Place folder, Deque<Place> queue, Deque<Path> links) {
    for (Path entry : entries(folder.path)) {
      try {
        BasicFileAttributes facts =
            Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (facts.isSymbolicLink()) {
          links.add(entry);
        } else {
          add(new Place(entry, folder.real.resolve(entry.getFileName())), facts, queue);
        }
      } catch (IOException e) {
        unreadable.accept(entry, e);
      }
    }
  }

  /** The real path is asked for at links only: elsewhere it is the real folder and the name. */
  private void follow(Path link, Deque<Place> queue) {
    try {
      Place place = new Place(link, link.toRealPath());
      add(place, Files.readAttributes(place.real, BasicFileAttributes.class), queue);
    } catch (IOException e) {
      // A link to nothing is worth a word only when its name says that it was a source.
      if (files.test(link)) {
        unreadable.accept(link, e);
      }
    }
  }

  private void add(Place place, BasicFileAttributes facts, Deque<Place> queue) {
    if (facts.isDirectory()) {
      if (folders.test(place.path)) {
        queue.add(place);
      }
    } else if (facts.isRegularFile() && files.test(place.path) && seen.add(place.real)) {
      found.add(place.path);
    }
  }

  /** A path as the user sees it and what it is. */
  private record Place(Path path, Path real) {}

  private List<Path> entries(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException e) {
      unreadable.accept(folder, e);
    } catch (DirectoryIteratorException e) {
      unreadable.accept(folder, e.getCause());
    }
    entries.sort(null);
    return entries;
  }
}
