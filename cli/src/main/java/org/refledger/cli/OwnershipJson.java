package org.refledger.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.refledger.idl.contract.InterfaceOwnership;
import org.refledger.idl.contract.InterfaceOwnership.OperationOwnership;
import org.refledger.idl.contract.OwnedBlock;

/** Ownership contracts as JSON: an array of interfaces, with their blocks as trees. */
final class OwnershipJson {
  private OwnershipJson() {}

  static void write(List<InterfaceOwnership> interfaces, Writer out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (InterfaceOwnership face : interfaces) {
        json.writeStartObject();
        json.writeStringField("interface", face.name());
        json.writeStringField("protocol", face.protocol());
        json.writeStringField("file", face.file());
        json.writeArrayFieldStart("operations");
        for (OperationOwnership operation : face.operations()) {
          operation(operation, json);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.write("\n");
  }

  private static void operation(OperationOwnership operation, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", operation.name());
    json.writeStringField("signature", operation.signature());
    if (!operation.remark().isEmpty()) {
      json.writeStringField("remark", operation.remark());
    }
    blocks("blocks", operation.blocks(), json);
    json.writeEndObject();
  }

  private static void blocks(String name, List<OwnedBlock> blocks, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (OwnedBlock block : blocks) {
      json.writeStartObject();
      json.writeStringField("path", block.path());
      json.writeStringField("type", block.type());
      if (!block.pointer().isEmpty()) {
        json.writeStringField("pointer", block.pointer());
      }
      json.writeStringField("contract", block.ownership().word());
      json.writeBooleanField("nullable", block.nullable());
      side("client", block.client(), json);
      side("server", block.server(), json);
      if (!block.remark().isEmpty()) {
        json.writeStringField("remark", block.remark());
      }
      if (!block.inner().isEmpty()) {
        blocks("inner", block.inner(), json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void side(String name, OwnedBlock.Side side, JsonGenerator json)
      throws IOException {
    if (side.isNothing()) {
      return;
    }
    json.writeObjectFieldStart(name);
    duty("allocates", side.allocates(), json);
    duty("frees", side.frees(), json);
    json.writeEndObject();
  }

  private static void duty(String name, OwnedBlock.Duty duty, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("who", duty.who());
    if (!duty.with().isEmpty()) {
      json.writeStringField("with", duty.with());
    }
    if (!duty.when().isEmpty()) {
      json.writeStringField("when", duty.when());
    }
    json.writeEndObject();
  }
}
