package org.refledger.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.refledger.reporting.JsonLayout;

/** A JSON schema of {@code refledger.toml}, for editors that complete and check it. */
public final class ConfigurationSchema {
  private ConfigurationSchema() {}

  /** The schema, indented, with a line end. */
  public static String text() {
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Map<String, Object>> tables = new LinkedHashMap<>();
    properties.put(
        "extends",
        described(
            "string",
            "another file, whose settings these add to: a path, or maven:GROUP:ARTIFACT:VERSION:PATH"));
    for (Key<?> key : Key.all()) {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("description", key.meaning());
      schema.putAll(key.form().schema());
      String[] parts = key.name().split("\\.", 2);
      if (parts.length == 1) {
        properties.put(key.name(), schema);
      } else {
        tables.computeIfAbsent(parts[0], k -> new LinkedHashMap<>()).put(parts[1], schema);
      }
    }
    tables.forEach((name, inner) -> properties.put(name, closed(inner)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", ConfigurationFile.NAME);
    schema.putAll(closed(properties));
    try {
      return new ObjectMapper().writer(JsonLayout.indented()).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps and texts can be written", e);
    }
  }

  private static Map<String, Object> described(String type, String description) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", description);
    schema.put("type", type);
    return schema;
  }

  private static Map<String, Object> closed(Object properties) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    return schema;
  }
}
