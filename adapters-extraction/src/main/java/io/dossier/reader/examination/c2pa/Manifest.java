package io.dossier.reader.examination.c2pa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One manifest of a store: a claim, its signature, and what it asserts (C2PA 2.x, chapters 10, 11).
 *
 * @param claim as it was signed
 */
record Manifest(JumbfBox box, byte[] claim, JsonNode claimed, byte[] signature) {
  private static final int MOST_ASSERTIONS = 500;

  /** What the claim says of one assertion. */
  record Reference(String url, byte[] hash, String algorithm) {
    String label() {
      return url.substring(url.lastIndexOf('/') + 1);
    }
  }

  /** The last of a store is the active one. */
  static List<Manifest> all(JumbfBox store) {
    List<Manifest> manifests = new ArrayList<>();
    for (JumbfBox box : store.children()) {
      if (box.type().equals("jumb")) {
        manifests.add(of(box));
      }
    }
    if (manifests.isEmpty()) {
      throw new BrokenManifest("it holds no manifest");
    }
    return manifests;
  }

  private static Manifest of(JumbfBox box) {
    byte[] claim =
        box.child("c2pa.claim.v2")
            .or(() -> box.child("c2pa.claim"))
            .flatMap(JumbfBox::cbor)
            .orElseThrow(() -> new BrokenManifest("it makes no claim"));
    byte[] signature =
        box.child("c2pa.signature")
            .flatMap(JumbfBox::cbor)
            .orElseThrow(() -> new BrokenManifest("its claim is not signed"));
    return new Manifest(box, claim, Cbor.parse(claim), signature);
  }

  List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    String standard = claimed.path("alg").asText("sha256");
    for (String list : List.of("assertions", "created_assertions", "gathered_assertions")) {
      for (JsonNode one : claimed.path(list)) {
        if (references.size() >= MOST_ASSERTIONS) {
          throw new BrokenManifest("it asserts too much");
        }
        references.add(
            new Reference(
                one.path("url").asText(""),
                Cbor.bytes(one.path("hash")),
                one.path("alg").asText(standard)));
      }
    }
    return references;
  }

  Optional<JumbfBox> assertion(String label) {
    return box.child("c2pa.assertions").flatMap(store -> store.child(label));
  }

  /** The contents of each assertion whose label begins so, versions and counters after it. */
  List<JsonNode> assertions(String prefix) {
    List<JsonNode> found = new ArrayList<>();
    for (JumbfBox one : box.child("c2pa.assertions").map(JumbfBox::children).orElse(List.of())) {
      if (one.label().startsWith(prefix)) {
        one.cbor().map(Cbor::parse).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The program that made it. */
  String generator() {
    JsonNode info = claimed.path("claim_generator_info");
    String name = (info.isArray() ? info.path(0) : info).path("name").asText("");
    String told = name.isEmpty() ? claimed.path("claim_generator").asText("") : name;
    return told.length() > 80 ? told.substring(0, 80) : told;
  }

  /** The source types that its actions name (C2PA 2.x, c2pa.actions). */
  List<String> sourceTypes() {
    List<String> types = new ArrayList<>();
    for (JsonNode actions : assertions("c2pa.actions")) {
      for (JsonNode action : actions.path("actions")) {
        String type = action.path("digitalSourceType").asText("");
        if (!type.isEmpty() && types.size() < MOST_ASSERTIONS) {
          types.add(type);
        }
      }
    }
    return types;
  }
}
