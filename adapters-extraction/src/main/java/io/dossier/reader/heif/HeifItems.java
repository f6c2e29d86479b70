package io.dossier.reader.heif;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items that the {@code meta} box of a file tells of. */
final class HeifItems {
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  private final ByteBuffer file;
  private final ByteBuffer itemData;
  private final ItemLocations locations;
  private final Map<Integer, Item> items;
  private final int primary;

  private HeifItems(ByteBuffer file, List<Box> meta) {
    this.file = file;
    this.itemData = Box.first(meta, "idat").map(Box::fields).orElse(NOTHING);
    this.locations = Box.first(meta, "iloc").map(ItemLocations::of).orElseGet(ItemLocations::new);
    Map<Integer, List<Property>> properties =
        Box.first(meta, "iprp").map(ItemProperties::of).orElse(Map.of());
    Map<Integer, List<Integer>> sources =
        Box.first(meta, "iref").map(HeifItems::sources).orElse(Map.of());
    this.items = new HashMap<>();
    Box.first(meta, "iinf")
        .ifPresent(
            information ->
                types(information)
                    .forEach(
                        (id, type) ->
                            items.put(
                                id,
                                new Item(
                                    id,
                                    type,
                                    properties.getOrDefault(id, List.of()),
                                    sources.getOrDefault(id, List.of())))));
    this.primary =
        Box.first(meta, "pitm")
            .map(box -> id(box.fields().position(4), box.fields().get(0) > 0))
            .orElse(-1);
  }

  /** Empty when the file has no items, as a sequence need not. */
  static Optional<HeifItems> of(ByteBuffer file) {
    return Box.first(Box.all(file), "meta").map(meta -> new HeifItems(file, meta.children(4)));
  }

  /** The picture that stands for the file; where none is named, the first that can be decoded. */
  Optional<Item> primary() {
    Item named = items.get(primary);
    return named != null
        ? Optional.of(named)
        : items.values().stream()
            .filter(item -> item.property(Property.Hevc.class).isPresent())
            .findFirst();
  }

  Optional<Item> item(int id) {
    return Optional.ofNullable(items.get(id));
  }

  byte[] bytes(Item item) {
    return locations.bytes(item.id(), file, itemData);
  }

  /** Sizes of item numbers grew with the versions of the boxes. */
  static int id(ByteBuffer in, boolean wide) {
    return wide ? in.getInt() : in.getShort() & 0xffff;
  }

  private static Map<Integer, String> types(Box iinf) {
    Map<Integer, String> types = new HashMap<>();
    int counted = iinf.fields().get(0) == 0 ? 6 : 8;
    for (Box entry : iinf.children(counted)) {
      int version = entry.fields().get(0);
      if (entry.type().equals("infe") && version >= 2) {
        ByteBuffer in = entry.fields().position(4);
        int id = id(in, version > 2);
        in.getShort();
        types.put(id, Box.fourCharacters(in));
      }
    }
    return types;
  }

  private static Map<Integer, List<Integer>> sources(Box iref) {
    boolean wide = iref.fields().get(0) > 0;
    Map<Integer, List<Integer>> sources = new HashMap<>();
    for (Box reference : iref.children(4)) {
      if (reference.type().equals("dimg")) {
        ByteBuffer in = reference.fields();
        int from = id(in, wide);
        int count = in.getShort() & 0xffff;
        List<Integer> to = new ArrayList<>();
        for (int i = 0; i < count; i++) {
          to.add(id(in, wide));
        }
        sources.put(from, to);
      }
    }
    return sources;
  }
}
