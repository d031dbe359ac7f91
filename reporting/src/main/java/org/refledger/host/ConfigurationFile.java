package org.refledger.host;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.source.NearestName;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * Reads {@code refledger.toml}. A key nobody knows is an error: a setting that silently does
 * nothing is found out about too late.
 */
public final class ConfigurationFile {
  public static final String NAME = "refledger.toml";

  private static final String EXTENDS = "extends";

  private final Path directory;
  private final Path repository;
  private final Set<Path> reading = new LinkedHashSet<>();

  private ConfigurationFile(Path directory, Path repository) {
    this.directory = directory;
    this.repository = repository;
  }

  /**
   * The nearest file upward from a folder.
   *
   * @param last the folder not to look above, such as the root of a checkout; null means no folder
   *     but the first
   */
  public static Optional<Path> find(Path start, @Nullable Path last) {
    return find(NAME, start, last);
  }

  static Optional<Path> find(String name, Path start, @Nullable Path last) {
    for (Path place = start; place != null; place = place.getParent()) {
      Path file = place.resolve(name);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
      if (last == null || place.equals(last) || !place.startsWith(last)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The settings of a file and of those it extends.
   *
   * @param directory the working directory: files are named relative to it
   * @param repository the local Maven repository, which settings can be extended from
   * @throws UsageException naming file, line and key of the first thing that is wrong
   */
  public static Configuration read(Path file, Path directory, Path repository) {
    return new ConfigurationFile(directory, repository).read(file.toAbsolutePath().normalize());
  }

  /**
   * The settings of a text that is in no folder, such as a resource of a jar; it extends nothing.
   *
   * @param name what to name in messages
   * @param base what relative paths are relative to
   */
  public static Configuration parse(String text, String name, Path base) {
    return new ConfigurationFile(base, base).parse(text, name, base, null);
  }

  /**
   * Settings with one more, as it is written on a command line: {@code KEY=VALUE}.
   *
   * @param where what to name in messages, such as {@code --set}
   * @param base what relative paths are relative to
   * @throws UsageException when there is no such key, or the value is not one of its values
   */
  public static Configuration assign(Configuration rest, String written, String where, Path base) {
    int equals = written.indexOf('=');
    if (equals <= 0) {
      throw new UsageException(
          where + " wants KEY=VALUE, such as fail-on=error, not '" + written + "'.");
    }
    String name = written.substring(0, equals).strip();
    String value = written.substring(equals + 1).strip();
    if (name.equals(EXTENDS)) {
      throw new UsageException(where + ": a file extends another; name it with --config.");
    }
    if (name.startsWith(Key.SEVERITY + ".")) {
      return entry(rest, Key.SEVERITY, name, value, where);
    }
    if (name.startsWith(Key.SECURITY_SEVERITY + ".")) {
      return entry(rest, Key.SECURITY_SEVERITY, name, value, where);
    }
    Key<?> key = find(name).orElseThrow(() -> unknown(name, where));
    TomlParseResult toml = Toml.parse("value = " + key.form().toml(value));
    Object parsed = toml.hasErrors() ? null : toml.get(List.of("value"));
    return rest.withRead(key, parsed == null ? value : parsed, base, where);
  }

  /** Settings with one more entry in a table: {@code TABLE.ID}. */
  private static <V> Configuration entry(
      Configuration rest, Key<Map<String, V>> table, String name, String value, String where) {
    String id = name.substring(table.name().length() + 1);
    String assigned = "value.\"" + Toml.tomlEscape(id) + "\" = ";
    TomlParseResult toml = Toml.parse(assigned + value);
    if (toml.hasErrors()) {
      toml = Toml.parse(assigned + '"' + Toml.tomlEscape(value) + '"');
    }
    Map<String, V> entries = new LinkedHashMap<>(rest.get(table));
    Object entry = Objects.requireNonNull(toml.get(List.of("value")));
    entries.putAll(table.form().read(entry, Path.of(""), where + ": " + table));
    return rest.with(table, entries, where);
  }

  private Configuration read(Path file) {
    String name = shown(file);
    if (!reading.add(file)) {
      throw new UsageException(name + " extends itself.");
    }
    Path base = Optional.ofNullable(file.getParent()).orElse(file);
    try {
      return parse(Files.readString(file), name, base, file);
    } catch (CharacterCodingException e) {
      throw new UsageException(name + " is not UTF-8.");
    } catch (IOException e) {
      throw new UsageException(
          Files.exists(file) ? name + " cannot be read." : "There is no file " + name + ".");
    }
  }

  private Configuration parse(String text, String name, Path base, @Nullable Path file) {
    TomlParseResult toml = Toml.parse(text);
    if (toml.hasErrors()) {
      TomlParseError first = toml.errors().get(0);
      throw new UsageException(place(name, first.position()) + ": " + first.getMessage() + ".");
    }
    Configuration configuration = extended(toml, name, file);
    for (String key : toml.keySet()) {
      Object value = toml.get(List.of(key));
      if (key.equals(EXTENDS)) {
        continue;
      }
      if (value instanceof TomlTable table && find(key).isEmpty()) {
        for (String inner : table.keySet()) {
          Object innerValue = table.get(List.of(inner));
          TomlPosition position = table.inputPositionOf(List.of(inner));
          configuration =
              add(configuration, key + "." + inner, innerValue, base, place(name, position));
        }
      } else {
        TomlPosition position = toml.inputPositionOf(List.of(key));
        configuration = add(configuration, key, value, base, place(name, position));
      }
    }
    return configuration;
  }

  private Configuration extended(TomlTable toml, String name, @Nullable Path file) {
    if (!toml.contains(EXTENDS)) {
      return Configuration.DEFAULT;
    }
    String where = place(name, toml.inputPositionOf(EXTENDS));
    if (file == null) {
      throw new UsageException(where + ": a configuration in a jar cannot extend another.");
    }
    if (!toml.isString(EXTENDS)) {
      throw new UsageException(where + ": extends wants a path in quotes.");
    }
    String written = String.valueOf(toml.getString(EXTENDS));
    if (written.startsWith(MavenResource.PREFIX)) {
      MavenResource resource = MavenResource.parse(written, where);
      Path base = Optional.ofNullable(file.getParent()).orElse(file);
      return parse(resource.text(repository, where), resource.toString(), base, null);
    }
    try {
      Path other = file.resolveSibling(written).normalize();
      if (!Files.isRegularFile(other)) {
        throw new UsageException(where + ": there is no file " + written + " to extend.");
      }
      return read(other);
    } catch (InvalidPathException e) {
      throw new UsageException(where + ": '" + written + "' is not a path.");
    }
  }

  private static Configuration add(
      Configuration configuration, String name, @Nullable Object value, Path base, String where) {
    Key<?> key = find(name).orElseThrow(() -> unknown(name, where));
    return configuration.withRead(key, value == null ? "" : value, base, where);
  }

  private static UsageException unknown(String name, String where) {
    List<String> known = new ArrayList<>(Key.all().stream().map(Key::name).toList());
    known.add(EXTENDS);
    return new UsageException(where + ": there is no setting '" + name + "'." + hint(name, known));
  }

  private static String hint(String name, List<String> known) {
    String near = NearestName.hint(name, known);
    return near.isEmpty() ? " See refledger config show for all of them." : near;
  }

  private static Optional<Key<?>> find(String name) {
    for (Key<?> key : Key.all()) {
      if (key.name().equals(name)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  private static String place(String name, @Nullable TomlPosition position) {
    return position == null ? name : name + ":" + position.line() + ":" + position.column();
  }

  private String shown(Path file) {
    return (file.startsWith(directory) ? directory.relativize(file) : file)
        .toString()
        .replace('\\', '/');
  }
}
