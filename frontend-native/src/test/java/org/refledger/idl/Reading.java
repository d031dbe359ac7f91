package org.refledger.idl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.refledger.frontend.FrontEndRequest;
import org.refledger.frontend.ProgressListener;
import org.refledger.ir.idl.IdlInterface;
import org.refledger.ir.idl.IdlOperation;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlUnit;
import org.refledger.source.Notification;

/** Files in a folder, and what the front end makes of them. */
public final class Reading {
  private final Path folder;
  private final List<Path> files = new ArrayList<>();
  private final List<Path> includePath = new ArrayList<>();

  public Reading(Path folder) {
    this.folder = folder;
  }

  public Reading file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Reading file(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      files.add(Files.write(file, bytes));
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A file that is there but not among those to be analysed. */
  Reading beside(String name, String text) {
    file(name, text);
    files.remove(files.size() - 1);
    return this;
  }

  /** Looks for imports in this folder, too. */
  public Reading including(Path place) {
    includePath.add(place);
    return this;
  }

  public IdlReading.Outcome read() {
    FrontEndRequest request =
        new FrontEndRequest(
            folder, files.stream().sorted().toList(), includePath, List.of(), List.of(), 2);
    return new IdlReading(request, ProgressListener.NONE).read();
  }

  IdlUnit unit() {
    return read().units().get(0);
  }

  List<String> notices() {
    return read().notifications().stream().map(Reading::text).toList();
  }

  private static String text(Notification notice) {
    return notice.where().file() + ":" + notice.where().startLine() + " " + notice.message();
  }

  /** The parameter called {@code p} of the operation called {@code F}. */
  IdlSlot p() {
    return operation("F").parameter("p").orElseThrow();
  }

  IdlOperation operation(String name) {
    for (IdlInterface face : unit().interfaces()) {
      if (face.operation(name).isPresent()) {
        return face.operation(name).get();
      }
    }
    throw new IllegalStateException("No operation " + name);
  }

  IdlSlot p(String operation, String parameter) {
    return operation(operation).parameter(parameter).orElseThrow();
  }

  /** An interface with one operation, {@code void F(parameters)}, after some types. */
  static String idl(String types, String parameters) {
    return "interface I { " + types + " void F(" + parameters + "); }";
  }
}
