package org.refledger.host;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.refledger.finding.Finding.Severity;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** How the value of a setting is written in TOML. */
interface Form<T> {
  BigDecimal LEAST_FIGURE = new BigDecimal("0.1");
  BigDecimal MOST_FIGURE = new BigDecimal("10.0");

  /**
   * The value as the program uses it.
   *
   * @param value as the TOML parser gives it
   * @param base what relative paths are relative to
   * @param where what to name in a message: file, line and key
   * @throws UsageException when the value is of another form
   */
  T read(Object value, Path base, String where);

  /** The value as TOML. */
  String show(T value, Path directory);

  /** What a JSON schema says of the value. */
  Map<String, Object> schema();

  /**
   * What a user wrote on a command line, as TOML: quotes may be missing there, and commas part the
   * elements of a list.
   */
  default String toml(String written) {
    return isQuoted(written) ? written : quoted(written);
  }

  Form<Integer> NUMBER =
      new Form<>() {
        @Override
        public Map<String, Object> schema() {
          return typed("integer", "minimum", 0);
        }

        @Override
        public Integer read(Object value, Path base, String where) {
          long number = as(Long.class, value, "a number", where);
          if (number < 0 || number > Integer.MAX_VALUE) {
            throw new UsageException(
                where + " wants a number from 0 to " + Integer.MAX_VALUE + ".");
          }
          return (int) number;
        }

        @Override
        public String show(Integer value, Path directory) {
          return value.toString();
        }

        @Override
        public String toml(String written) {
          return written;
        }
      };

  Form<Boolean> SWITCH =
      new Form<>() {
        @Override
        public Map<String, Object> schema() {
          return typed("boolean");
        }

        @Override
        public Boolean read(Object value, Path base, String where) {
          return as(Boolean.class, value, "true or false", where);
        }

        @Override
        public String show(Boolean value, Path directory) {
          return value.toString();
        }

        @Override
        public String toml(String written) {
          return written;
        }
      };

  Form<Optional<String>> TEXT =
      new Form<>() {
        @Override
        public Map<String, Object> schema() {
          return typed("string");
        }

        @Override
        public Optional<String> read(Object value, Path base, String where) {
          return Optional.of(as(String.class, value, "a text in quotes", where));
        }

        @Override
        public String show(Optional<String> value, Path directory) {
          return quoted(value.orElse(""));
        }
      };

  Form<List<String>> TEXTS =
      new Form<>() {
        @Override
        public Map<String, Object> schema() {
          return typed("array", "items", typed("string"));
        }

        @Override
        public List<String> read(Object value, Path base, String where) {
          return strings(value, where);
        }

        @Override
        public String show(List<String> value, Path directory) {
          return array(value);
        }

        @Override
        public String toml(String written) {
          return list(written);
        }
      };

  Form<Optional<Path>> PATH =
      new Form<>() {
        @Override
        public Map<String, Object> schema() {
          return typed("string");
        }

        @Override
        public Optional<Path> read(Object value, Path base, String where) {
          return Optional.of(path(as(String.class, value, "a path in quotes", where), base, where));
        }

        @Override
        public String show(Optional<Path> value, Path directory) {
          return quoted(value.map(path -> shown(path, directory)).orElse(""));
        }
      };

  Form<List<Path>> PATHS =
      new Form<>() {
        @Override
        public Map<String, Object> schema() {
          return typed("array", "items", typed("string"));
        }

        @Override
        public List<Path> read(Object value, Path base, String where) {
          return strings(value, where).stream().map(text -> path(text, base, where)).toList();
        }

        @Override
        public String show(List<Path> value, Path directory) {
          return array(value.stream().map(path -> shown(path, directory)).toList());
        }

        @Override
        public String toml(String written) {
          return list(written);
        }
      };

  Form<Map<String, Severity>> LEVELS =
      new RuleTable<>(
          "a table of ID = \"level\"",
          words(Severity.values()),
          (level, where) -> Words.parse(level.toString(), Severity.values(), where),
          level -> quoted(Words.of(level)));

  Form<Map<String, BigDecimal>> FIGURES =
      new RuleTable<>(
          "a table of ID = number",
          typed("number", "minimum", LEAST_FIGURE, "maximum", MOST_FIGURE),
          Form::figure,
          BigDecimal::toPlainString);

  Form<List<PathRules>> PATH_RULES =
      new Form<>() {
        @Override
        public Map<String, Object> schema() {
          return typed(
              "array",
              "items",
              typed(
                  "object",
                  "properties",
                  properties("paths", TEXTS.schema(), "ignore", TEXTS.schema()),
                  "required",
                  List.of("paths", "ignore"),
                  "additionalProperties",
                  false));
        }

        @Override
        public List<PathRules> read(Object value, Path base, String where) {
          TomlArray blocks = as(TomlArray.class, value, "blocks headed [[per-path]]", where);
          List<PathRules> rules = new ArrayList<>();
          for (int i = 0; i < blocks.size(); i++) {
            rules.add(block(as(TomlTable.class, blocks.get(i), "a table", where), where));
          }
          return List.copyOf(rules);
        }

        @Override
        public String show(List<PathRules> value, Path directory) {
          List<String> blocks =
              value.stream()
                  .map(
                      block ->
                          "{ paths = "
                              + array(block.paths())
                              + ", ignore = "
                              + array(block.ignored())
                              + " }")
                  .toList();
          return "[" + String.join(", ", blocks) + "]";
        }

        @Override
        public String toml(String written) {
          return written;
        }
      };

  /** One of the constants of an enum. */
  static <E extends Enum<E>> Form<E> word(E[] values) {
    return new Form<>() {
      @Override
      public Map<String, Object> schema() {
        return words(values);
      }

      @Override
      public E read(Object value, Path base, String where) {
        return Words.parse(
            as(String.class, value, "one of " + String.join(", ", Words.all(values)), where),
            values,
            where);
      }

      @Override
      public String show(E value, Path directory) {
        return quoted(Words.of(value));
      }
    };
  }

  private static BigDecimal figure(Object value, String where) {
    String wanted = "a number from " + LEAST_FIGURE + " to " + MOST_FIGURE;
    double number = as(Number.class, value, wanted, where).doubleValue();
    // Asked this way round, what is no number is refused, too.
    if (!(number >= LEAST_FIGURE.doubleValue() && number <= MOST_FIGURE.doubleValue())) {
      throw new UsageException(where + " wants " + wanted + ".");
    }
    BigDecimal figure = new BigDecimal(value.toString()).stripTrailingZeros();
    return figure.scale() < 1 ? figure.setScale(1) : figure;
  }

  private static Map<String, Object> words(Enum<?>[] values) {
    return typed("string", "enum", Words.all(values));
  }

  static Map<String, Object> typed(String type, Object... more) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    schema.putAll(properties(more));
    return schema;
  }

  private static Map<String, Object> properties(Object... pairs) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      properties.put(pairs[i].toString(), pairs[i + 1]);
    }
    return properties;
  }

  private static boolean isQuoted(String written) {
    return written.length() > 1 && (written.startsWith("\"") || written.startsWith("'"));
  }

  private static String list(String written) {
    if (written.startsWith("[")) {
      return written;
    }
    return array(
        Stream.of(written.split(",", -1)).map(String::strip).filter(e -> !e.isEmpty()).toList());
  }

  private static PathRules block(TomlTable table, String where) {
    Set<String> known = new TreeSet<>(Set.of("paths", "ignore"));
    for (String name : table.keySet()) {
      if (!known.contains(name)) {
        throw new UsageException(where + ": unknown key " + Words.unknown(name, known));
      }
    }
    if (!table.contains("paths") || !table.contains("ignore")) {
      throw new UsageException(where + ": a block needs both paths and ignore.");
    }
    return new PathRules(
        strings(table.get("paths"), where), strings(table.get("ignore"), where), where);
  }

  static <V> V as(Class<V> type, Object value, String wanted, String where) {
    if (type.isInstance(value)) {
      return type.cast(value);
    }
    throw new UsageException(where + " wants " + wanted + ".");
  }

  private static List<String> strings(Object value, String where) {
    String wanted = "a list of texts in quotes";
    TomlArray array = as(TomlArray.class, value, wanted, where);
    return array.toList().stream().map(one -> as(String.class, one, wanted, where)).toList();
  }

  private static Path path(String written, Path base, String where) {
    try {
      return base.resolve(written).normalize();
    } catch (InvalidPathException e) {
      throw new UsageException(where + ": '" + written + "' is not a path.");
    }
  }

  private static String shown(Path path, Path directory) {
    return (path.startsWith(directory) ? directory.relativize(path) : path)
        .toString()
        .replace('\\', '/');
  }

  private static String quoted(String text) {
    return '"' + Toml.tomlEscape(text).toString() + '"';
  }

  private static String array(List<String> texts) {
    return "[" + String.join(", ", texts.stream().map(Form::quoted).toList()) + "]";
  }
}
