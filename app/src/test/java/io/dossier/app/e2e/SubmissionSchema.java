package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes that existing clients of the submissions API parse. */
final class SubmissionSchema {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private SubmissionSchema() {}

  /** That a reply has the shape of that name. */
  static DossierClient.Reply holds(String name, DossierClient.Reply reply) {
    Schema schema = SCHEMAS.computeIfAbsent(name, SubmissionSchema::schema);
    try {
      assertThat(schema.validate(JSON.readTree(reply.bytes()))).as(reply.text()).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reply;
  }

  private static Schema schema(String name) {
    try (InputStream in = SubmissionSchema.class.getResourceAsStream("submissions.schema.json")) {
      ObjectNode contract = (ObjectNode) JSON.readTree(in);
      contract.put("$ref", "#/schemas/" + name);
      // A format annotates; of the addresses, one is relative by the contract's own words.
      SchemaRegistryConfig config =
          SchemaRegistryConfig.builder().formatAssertionsEnabled(false).build();
      return SchemaRegistry.withDialect(
              Dialects.getOpenApi30(), builder -> builder.schemaRegistryConfig(config))
          .getSchema(contract);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
