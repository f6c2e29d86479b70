package io.dossier.reader.heif;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which properties each item has (the {@code iprp} box; ISO/IEC 23008-12, 9.3). */
final class ItemProperties {
  private ItemProperties() {}

  static Map<Integer, List<Property>> of(Box iprp) {
    List<Box> boxes = iprp.children(0);
    List<Optional<Property>> known =
        Box.first(boxes, "ipco").map(box -> box.children(0)).orElse(List.of()).stream()
            .map(Property::of)
            .toList();
    Map<Integer, List<Property>> byItem = new HashMap<>();
    for (Box box : boxes) {
      if (box.type().equals("ipma")) {
        associate(box.fields(), known, byItem);
      }
    }
    return byItem;
  }

  private static void associate(
      ByteBuffer in, List<Optional<Property>> known, Map<Integer, List<Property>> byItem) {
    int head = in.getInt();
    boolean wideIds = head >>> 24 > 0;
    boolean wideIndexes = (head & 1) == 1;
    int entries = in.getInt();
    for (int i = 0; i < entries && in.hasRemaining(); i++) {
      List<Property> properties =
          byItem.computeIfAbsent(HeifItems.id(in, wideIds), id -> new ArrayList<>());
      int count = in.get() & 0xff;
      for (int j = 0; j < count; j++) {
        int index = wideIndexes ? in.getShort() & 0x7fff : in.get() & 0x7f;
        if (index > 0 && index <= known.size()) {
          known.get(index - 1).ifPresent(properties::add);
        }
      }
    }
  }
}
