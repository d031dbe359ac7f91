package org.refledger.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ConfigurationSchemaTest {
  @Test
  void everySettingIsThereWithItsMeaningAndNothingElseIsAllowed() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(ConfigurationSchema.text());
    assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
    for (Key<?> key : Key.all()) {
      JsonNode node = schema.path("properties");
      String[] parts = key.name().split("\\.", -1);
      for (int i = 0; i < parts.length; i++) {
        node = (i == 0 ? node : node.path("properties")).path(parts[i]);
      }
      assertThat(node.path("description").asText()).as(key.name()).isEqualTo(key.meaning());
      assertThat(node.path("type").asText()).as(key.name()).isNotEmpty();
    }
    JsonNode gate = schema.path("properties").path("fail-on").path("enum");
    assertThat(gate.toString()).isEqualTo("[\"error\",\"warning\",\"note\",\"never\"]");
    assertThat(schema.path("properties").has("extends")).isTrue();
  }
}
