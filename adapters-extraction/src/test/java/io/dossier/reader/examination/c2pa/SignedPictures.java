package io.dossier.reader.examination.c2pa;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes PNGs and JPEGs with content credentials as C2PA 2.x asks, signed by ES256. */
final class SignedPictures {
  /** Numbers take as many bytes whatever they are, so that a store's size does not change. */
  private static final CBORFactory CBOR =
      CBORFactory.builder().disable(CBORGenerator.Feature.WRITE_MINIMAL_INTS).build();

  private static final ObjectMapper MAPPER = new ObjectMapper(CBOR);
  private static final byte[] HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] REST = "the pixels of the picture".getBytes(StandardCharsets.UTF_8);

  private SignedPictures() {}

  static byte[] png(String sourceType) throws GeneralSecurityException, IOException {
    Signer signer = Signer.create();
    byte[] store = store(signer, sourceType, new byte[32], 0, 0);
    int length = store.length + 12;
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(HEAD);
    store = store(signer, sourceType, digest.digest(REST), HEAD.length, length);
    ByteBuffer out = ByteBuffer.allocate(HEAD.length + store.length + 12 + REST.length);
    out.put(HEAD).putInt(store.length).put("caBX".getBytes(StandardCharsets.US_ASCII));
    out.put(store).putInt(0).put(REST);
    return out.array();
  }

  /** In two segments. */
  static byte[] jpeg() throws GeneralSecurityException, IOException {
    Signer signer = Signer.create();
    byte[] store = store(signer, "", new byte[32], 0, 0);
    int half = store.length / 2;
    int length = store.length + 2 * (4 + 8) + 8;
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(new byte[] {(byte) 0xFF, (byte) 0xD8});
    store = store(signer, "", digest.digest(REST), 2, length);
    ByteBuffer out = ByteBuffer.allocate(2 + length + REST.length);
    out.putShort((short) 0xFFD8);
    out.putShort((short) 0xFFEB).putShort((short) (half + 10)).putShort((short) 0x4A50);
    out.putShort((short) 1).putInt(1).put(store, 0, half);
    out.putShort((short) 0xFFEB).putShort((short) (store.length - half + 18));
    out.putShort((short) 0x4A50).putShort((short) 1).putInt(2).put(store, 0, 8);
    out.put(store, half, store.length - half).put(REST);
    return out.array();
  }

  private record Signer(KeyPair keys, byte[] headers) {
    static Signer create() throws GeneralSecurityException, IOException {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      KeyPair keys = generator.generateKeyPair();
      return new Signer(keys, SignedPictures.headers(certificate(keys)));
    }
  }

  private static byte[] store(Signer signer, String sourceType, byte[] hash, int start, int length)
      throws GeneralSecurityException, IOException {
    Map<String, byte[]> assertions = new LinkedHashMap<>();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("exclusions", List.of(Map.of("start", start, "length", length)));
    data.put("alg", "sha256");
    data.put("hash", hash);
    assertions.put("c2pa.hash.data", superbox("c2pa.hash.data", cbor(data)));
    assertions.put(
        "c2pa.actions",
        superbox(
            "c2pa.actions",
            cbor(
                Map.of(
                    "actions",
                    List.of(Map.of("action", "c2pa.created", "digitalSourceType", sourceType))))));
    List<Object> references = new ArrayList<>();
    for (Map.Entry<String, byte[]> one : assertions.entrySet()) {
      byte[] payload = java.util.Arrays.copyOfRange(one.getValue(), 8, one.getValue().length);
      references.add(
          Map.of(
              "url",
              "self#jumbf=c2pa.assertions/" + one.getKey(),
              "hash",
              MessageDigest.getInstance("SHA-256").digest(payload)));
    }
    byte[] claim =
        MAPPER.writeValueAsBytes(
            Map.of("created_assertions", references, "claim_generator", "Maker 1"));
    byte[] held = superbox("c2pa.assertions", assertions.values().toArray(new byte[0][]));
    byte[] manifest =
        superbox(
            "urn:c2pa:1",
            held,
            superbox("c2pa.claim.v2", box("cbor", claim)),
            superbox("c2pa.signature", box("cbor", sign1(signer, claim))));
    return superbox("c2pa", manifest);
  }

  private static byte[] sign1(Signer by, byte[] claim)
      throws GeneralSecurityException, IOException {
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initSign(by.keys().getPrivate());
    signature.update(Cbor.signed(by.headers(), claim));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CBORGenerator cbor = CBOR.createGenerator(out)) {
      cbor.writeTag(18);
      cbor.writeStartArray(null, 4);
      cbor.writeBinary(by.headers());
      cbor.writeStartObject(0);
      cbor.writeEndObject();
      cbor.writeNull();
      cbor.writeBinary(signature.sign());
      cbor.writeEndArray();
    }
    return out.toByteArray();
  }

  private static byte[] headers(byte[] certificate) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CBORGenerator cbor = CBOR.createGenerator(out)) {
      cbor.writeStartObject(2);
      cbor.writeFieldId(1);
      cbor.writeNumber(-7);
      cbor.writeFieldId(33);
      cbor.writeBinary(certificate);
      cbor.writeEndObject();
    }
    return out.toByteArray();
  }

  private static byte[] certificate(KeyPair keys) throws GeneralSecurityException {
    X500Name name = new X500Name("CN=Camera 1,O=Acme Cameras");
    try {
      X509Certificate certificate =
          new JcaX509CertificateConverter()
              .getCertificate(
                  new JcaX509v3CertificateBuilder(
                          name,
                          BigInteger.valueOf(0x1234567890L),
                          new Date(1_700_000_000_000L),
                          new Date(1_900_000_000_000L),
                          name,
                          keys.getPublic())
                      .build(
                          new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
      return certificate.getEncoded();
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }

  private static byte[] cbor(Object value) throws IOException {
    return box("cbor", MAPPER.writeValueAsBytes(value));
  }

  private static byte[] superbox(String label, byte[]... children) {
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    ByteArrayOutputStream description = new ByteArrayOutputStream();
    description.writeBytes(new byte[16]);
    description.write(3);
    description.writeBytes(label.getBytes(StandardCharsets.UTF_8));
    description.write(0);
    payload.writeBytes(box("jumd", description.toByteArray()));
    for (byte[] child : children) {
      payload.writeBytes(child);
    }
    return box("jumb", payload.toByteArray());
  }

  private static byte[] box(String type, byte[] payload) {
    ByteBuffer out = ByteBuffer.allocate(8 + payload.length);
    out.putInt(8 + payload.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(payload);
    return out.array();
  }
}
