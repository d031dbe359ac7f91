package org.refledger.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tomlj.TomlTable;

/**
 * A table from ids of rules, or the beginning of ids, to values.
 *
 * @param wanted what to say when there is something else
 * @param element what a JSON schema says of a value
 * @param reader makes a value of what the TOML parser gives, and of what to name in a message
 * @param writer the value as TOML
 */
record RuleTable<V>(
    String wanted,
    Map<String, Object> element,
    BiFunction<Object, String, V> reader,
    Function<V, String> writer)
    implements Form<Map<String, V>> {

  @Override
  public Map<String, Object> schema() {
    return Form.typed("object", "additionalProperties", element);
  }

  @Override
  public Map<String, V> read(Object value, Path base, String where) {
    TomlTable table = Form.as(TomlTable.class, value, wanted, where);
    Map<String, V> values = new LinkedHashMap<>();
    for (String id : table.keySet()) {
      Object one = Objects.requireNonNullElse(table.get(List.of(id)), "");
      values.put(id, reader.apply(one, where + " of " + id));
    }
    return values;
  }

  @Override
  public String show(Map<String, V> value, Path directory) {
    List<String> entries = new ArrayList<>();
    value.forEach((id, one) -> entries.add(id + " = " + writer.apply(one)));
    return entries.isEmpty() ? "{}" : "{ " + String.join(", ", entries) + " }";
  }

  @Override
  public String toml(String written) {
    return written;
  }
}
