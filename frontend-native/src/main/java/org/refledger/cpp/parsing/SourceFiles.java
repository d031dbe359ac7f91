package org.refledger.cpp.parsing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;

/** Reads files and chooses what of them is parsed. */
public final class SourceFiles {
  /** Larger files are tables that a program wrote. */
  private static final int LONGEST = 8 << 20;

  private static final Pattern ONLY_CPP =
      Pattern.compile(
          "^\\s*(class\\s+\\w+|namespace\\b|template\\s*<|public\\s*:|private\\s*:|protected\\s*:|using\\s+namespace\\b|virtual\\b)",
          Pattern.MULTILINE);

  private final Path root;
  private final Consumer<Notification> notifications;

  public SourceFiles(Path root, Consumer<Notification> notifications) {
    this.root = root.toAbsolutePath().normalize();
    this.notifications = notifications;
  }

  /** Name of a file in ranges. */
  public String name(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(root) ? root.relativize(absolute) : file;
    return shown.toString().replace('\\', '/');
  }

  /** The file; null, and a notification, when it cannot be read. */
  public @Nullable SourceFile read(Path file) {
    String name = name(file);
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length > LONGEST) {
        reject(name, "It is larger than 8 MiB, so nothing in it was analysed. Leave it out.", null);
        return null;
      }
      return chosen(name, file, decoded(bytes));
    } catch (IOException e) {
      reject(
          name,
          "Cannot be read, so nothing in it was analysed. Make it readable or leave it out.",
          e.toString());
      return null;
    }
  }

  /** A text as a file. */
  public static SourceFile chosen(String name, Path path, String text) {
    boolean isCpp = isCpp(name, text);
    LiveArms.Chosen chosen = LiveArms.of(text, isCpp);
    Map<String, String> macros = Macros.in(chosen.text());
    int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
    return new SourceFile(name, path, chosen.text(), isCpp, chosen.includes(), macros, lines);
  }

  private static boolean isCpp(String name, String text) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "c", "m" -> false;
      case "h" -> ONLY_CPP.matcher(text).find();
      default -> true;
    };
  }

  private static String decoded(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    Charset charset = StandardCharsets.UTF_8;
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private void reject(String name, String message, @Nullable String detail) {
    notifications.accept(
        new Notification(
            Notification.Kind.FILE_NOT_ANALYSED,
            new SourceRange(name, 0, 0, 0, 0),
            message,
            detail));
  }
}
