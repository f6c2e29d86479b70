package io.dossier.reader.examination.c2pa;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** CBOR (RFC 8949): whole numbers as keys are read as texts, tags are passed over. */
final class Cbor {
  private static final CBORFactory FACTORY =
      CBORFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).build())
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();
  private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

  private Cbor() {}

  /**
   * @throws BrokenManifest when the bytes are no CBOR
   */
  static JsonNode parse(byte[] bytes) {
    try {
      JsonNode node = MAPPER.readTree(bytes);
      if (node == null || node.isMissingNode()) {
        throw new BrokenManifest("a part of it is empty");
      }
      return node;
    } catch (IOException e) {
      throw new BrokenManifest("a part of it is no CBOR");
    }
  }

  /** What a COSE_Sign1 signature is made over (RFC 9052, 4.4). */
  static byte[] signed(byte[] protectedHeaders, byte[] payload) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CBORGenerator generator = FACTORY.createGenerator(out)) {
      generator.writeStartArray(null, 4);
      generator.writeString("Signature1");
      generator.writeBinary(protectedHeaders);
      generator.writeBinary(new byte[0]);
      generator.writeBinary(payload);
      generator.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The bytes of a byte string. */
  static byte[] bytes(JsonNode node) {
    try {
      byte[] bytes = node.isBinary() ? node.binaryValue() : null;
      if (bytes == null) {
        throw new BrokenManifest("a byte string is missing");
      }
      return bytes;
    } catch (IOException e) {
      throw new BrokenManifest("a byte string is missing");
    }
  }
}
