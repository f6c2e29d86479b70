package io.dossier.reader.heif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One item of a file: a coded picture, or the recipe of a derived one.
 *
 * @param type four characters, such as {@code hvc1} or {@code grid}
 * @param properties in the order of their association
 * @param sources the items that a derived picture is made of, in order
 */
record Item(int id, String type, List<Property> properties, List<Integer> sources) {
  Item {
    properties = List.copyOf(properties);
    sources = List.copyOf(sources);
  }

  <T extends Property> Optional<T> property(Class<T> wanted) {
    return properties.stream().filter(wanted::isInstance).map(wanted::cast).findFirst();
  }

  List<Property.Transform> transforms() {
    List<Property.Transform> transforms = new ArrayList<>();
    for (Property property : properties) {
      if (property instanceof Property.Transform transform) {
        transforms.add(transform);
      }
    }
    return transforms;
  }
}
