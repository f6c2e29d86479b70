package io.dossier.reader.examination.provenance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * The metadata stream of a PDF's catalog (ISO 32000-2, 14.3.2; ISO 16684-1), flattened: for each
 * property its texts in order, whether written as elements, attributes or arrays. Properties are
 * known by local name; the names that are asked for here are each of one name space. What is no
 * well-formed XML says what stands before the fault. Bounded in length, depth and number of texts;
 * nothing is fetched.
 */
final class Xmp {
  private static final int MOST_BYTES = 2 << 20;
  private static final int DEEPEST = 60;
  private static final int MOST_TEXTS = 2000;
  private static final int LONGEST = 4096;
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  private final Map<String, List<String>> texts = new HashMap<>();
  private int count;

  private Xmp() {}

  /** Without any text where there is no metadata or none can be read. */
  static Xmp of(PDDocument document) {
    Xmp xmp = new Xmp();
    try {
      PDMetadata metadata = document.getDocumentCatalog().getMetadata();
      if (metadata != null) {
        try (InputStream in = metadata.createInputStream()) {
          xmp.read(in.readNBytes(MOST_BYTES));
        }
      }
    } catch (IOException | RuntimeException e) {
      // Damaged metadata is as good as none.
      return xmp;
    }
    return xmp;
  }

  static Xmp of(byte[] packet) {
    Xmp xmp = new Xmp();
    xmp.read(packet);
    return xmp;
  }

  private void read(byte[] packet) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(packet));
      try {
        read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      // What stood before the fault has been taken.
      count = MOST_TEXTS;
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    List<String> path = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (reader.hasNext() && path.size() < DEEPEST) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          boolean ofRdf = RDF.equals(reader.getNamespaceURI());
          path.add(ofRdf && !path.isEmpty() ? path.get(path.size() - 1) : reader.getLocalName());
          text.setLength(0);
          attributes(reader);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (text.length() < LONGEST) {
            text.append(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          add(path.remove(path.size() - 1), text.toString());
          text.setLength(0);
        }
        default -> {
          // Comments and processing instructions say nothing of the file.
        }
      }
    }
  }

  private void attributes(XMLStreamReader reader) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      add(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
  }

  private void add(String property, String text) {
    String said = text.strip();
    if (!said.isEmpty() && said.length() <= LONGEST && count < MOST_TEXTS) {
      count++;
      texts.computeIfAbsent(property, key -> new ArrayList<>()).add(said);
    }
  }

  boolean silent() {
    return texts.isEmpty();
  }

  List<String> all(String property) {
    return List.copyOf(texts.getOrDefault(property, List.of()));
  }

  Optional<String> text(String property) {
    return all(property).stream().findFirst();
  }

  Optional<StatedTime> time(String property) {
    return text(property).flatMap(StatedTime::ofXmp);
  }
}
