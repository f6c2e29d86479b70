package io.dossier.storage.sealing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Test vectors of Project Wycheproof (Apache License 2.0; see LICENSE beside them). */
final class WycheproofVectors {
  private WycheproofVectors() {}

  static List<Vector> read(String file) throws IOException {
    try (InputStream in = WycheproofVectors.class.getResourceAsStream("/wycheproof/" + file)) {
      JsonObject all =
          JsonParser.parseReader(
                  new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
              .getAsJsonObject();
      List<Vector> vectors = new ArrayList<>();
      for (JsonElement group : all.getAsJsonArray("testGroups")) {
        for (JsonElement test : group.getAsJsonObject().getAsJsonArray("tests")) {
          vectors.add(new Vector(group.getAsJsonObject(), test.getAsJsonObject()));
        }
      }
      return vectors;
    }
  }

  record Vector(JsonObject group, JsonObject test) {
    int groupNumber(String name) {
      return group.get(name).getAsInt();
    }

    int number(String name) {
      return test.get(name).getAsInt();
    }

    boolean valid() {
      return test.get("result").getAsString().equals("valid");
    }

    byte[] bytes(String... names) {
      StringBuilder hex = new StringBuilder();
      for (String name : names) {
        hex.append(test.get(name).getAsString());
      }
      return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
      return "tcId " + test.get("tcId") + " " + test.get("comment");
    }
  }
}
