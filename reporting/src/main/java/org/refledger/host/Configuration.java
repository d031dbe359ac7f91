package org.refledger.host;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of a run, each with where it was set. Immutable. */
public final class Configuration {
  public static final Configuration DEFAULT = new Configuration(Map.of());

  private final Map<Key<?>, Setting<?>> settings;

  /** A value that was set, and where. */
  private record Setting<T>(T value, String origin) {}

  private Configuration(Map<Key<?>, Setting<?>> settings) {
    this.settings = settings;
  }

  /** The value that holds: the one that was set, or the default; never null. */
  public <T> T get(Key<T> key) {
    Setting<T> setting = find(key);
    return setting == null ? key.byDefault() : setting.value;
  }

  /** Whether somebody set it. */
  public boolean isSet(Key<?> key) {
    return settings.containsKey(key);
  }

  /** Where it was set: {@code refledger.toml:3}, {@code --select}, or {@code default}. */
  public String origin(Key<?> key) {
    Setting<?> setting = settings.get(key);
    return setting == null ? "default" : setting.origin;
  }

  /** What to name when the value turns out to be wrong: the option, or file, line and key. */
  public String where(Key<?> key) {
    String origin = origin(key);
    return origin.contains(key.name()) ? origin : origin + ": " + key.name();
  }

  /** The value as TOML, paths relative to a folder where they lie below it. */
  public String shown(Key<?> key, Path directory) {
    return show(key, directory);
  }

  private <T> String show(Key<T> key, Path directory) {
    return key.form().show(get(key), directory);
  }

  /** The same with another value. */
  public <T> Configuration with(Key<T> key, T value, String origin) {
    Map<Key<?>, Setting<?>> more = new LinkedHashMap<>(settings);
    more.put(key, new Setting<>(value, origin));
    return new Configuration(more);
  }

  /** The same with a value read from TOML. */
  <T> Configuration withRead(Key<T> key, Object value, Path base, String origin) {
    return with(key, key.form().read(value, base, origin + ": " + key.name()), origin);
  }

  /** The rules a setting names. */
  public RuleSelection.Names names(Key<List<String>> key) {
    return new RuleSelection.Names(get(key), where(key));
  }

  // A setting is stored under a key of its own type only: with() sees to that.
  @SuppressWarnings("unchecked")
  private <T> @Nullable Setting<T> find(Key<T> key) {
    return (Setting<T>) settings.get(key);
  }
}
