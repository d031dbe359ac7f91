package org.refledger.host.cache;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.refledger.AnalysisResult;
import org.refledger.RunStatistics;
import org.refledger.finding.Finding;
import org.refledger.finding.Remedy;
import org.refledger.rule.RuleMetadata;
import org.refledger.source.Notification;

/** Results as JSON. The components of the records are the form: one that is added is kept, too. */
final class ResultText {
  private static final String KIND = "kind";

  private final ObjectMapper plain =
      JsonMapper.builder()
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();
  private final ObjectMapper json = plain.copy().registerModule(remedies());

  /** What of a result is kept; its rules are those of the run. */
  private record Kept(
      List<Finding> findings, List<Notification> notifications, RunStatistics statistics) {}

  byte[] write(AnalysisResult result) throws IOException {
    return json.writeValueAsBytes(
        new Kept(result.findings(), result.notifications(), result.statistics()));
  }

  AnalysisResult read(byte[] bytes, List<RuleMetadata> rules) throws IOException {
    Kept kept = json.readValue(bytes, Kept.class);
    return new AnalysisResult(kept.findings, rules, kept.notifications, kept.statistics);
  }

  private SimpleModule remedies() {
    return new SimpleModule()
        .addSerializer(Remedy.class, new RemedyWriter())
        .addDeserializer(Remedy.class, new RemedyReader());
  }

  /** Says which of them it is, which the components do not. */
  private final class RemedyWriter extends JsonSerializer<Remedy> {
    @Override
    public void serialize(Remedy remedy, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      ObjectNode node = plain.valueToTree(remedy);
      node.put(KIND, remedy.getClass().getSimpleName());
      out.writeTree(node);
    }
  }

  private final class RemedyReader extends JsonDeserializer<Remedy> {
    @Override
    public Remedy deserialize(JsonParser in, DeserializationContext context) throws IOException {
      ObjectNode node = in.readValueAsTree();
      JsonNode kind = node.remove(KIND);
      for (Class<?> each : Remedy.class.getPermittedSubclasses()) {
        if (kind != null && each.getSimpleName().equals(kind.asText())) {
          return (Remedy) plain.treeToValue(node, each);
        }
      }
      throw new IOException("an unknown remedy");
    }
  }
}
