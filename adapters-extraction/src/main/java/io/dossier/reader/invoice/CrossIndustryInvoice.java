package io.dossier.reader.invoice;

import io.dossier.core.reading.EmbeddedInvoice;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the Cross Industry Invoice of UN/CEFACT: D16B and later, as Factur-X, ZUGFeRD 2 and
 * XRechnung have it, and the earlier form of ZUGFeRD 1. Elements are known by their local names and
 * parents. Document type definitions and entities from outside are off; depth, the length of texts
 * and the number of lines are bounded.
 */
public final class CrossIndustryInvoice {
  private static final List<String> ROOTS =
      List.of("CrossIndustryInvoice", "CrossIndustryDocument");
  private static final int DEEPEST = 40;
  private static final int LONGEST_TEXT = 1000;

  private CrossIndustryInvoice() {}

  /** Empty when the bytes are no such invoice. */
  public static Optional<EmbeddedInvoice> parsed(byte[] xml) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      try {
        return read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      return Optional.empty();
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

  private static Optional<EmbeddedInvoice> read(XMLStreamReader reader) throws XMLStreamException {
    List<String> path = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String attribute = "";
    InvoiceParts parts = new InvoiceParts();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          path.add(reader.getLocalName());
          text.setLength(0);
          attribute = attribute(reader);
          if (path.size() > DEEPEST || !ROOTS.contains(path.get(0))) {
            return Optional.empty();
          }
          parts.begun(path);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (text.length() <= LONGEST_TEXT) {
            text.append(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          String said = text.toString().strip();
          if (!said.isEmpty() && said.length() <= LONGEST_TEXT) {
            parts.said(path, said, attribute);
          }
          text.setLength(0);
          parts.ended(path);
          path.remove(path.size() - 1);
        }
        default -> {
          // Comments, processing instructions and the like say nothing.
        }
      }
    }
    return Optional.of(parts.invoice());
  }

  /** What tells of which kind the element's text is: a format, a scheme or a currency. */
  private static String attribute(XMLStreamReader reader) {
    for (String name : List.of("schemeID", "currencyID", "format")) {
      String value = reader.getAttributeValue(null, name);
      if (value != null) {
        return value.strip();
      }
    }
    return "";
  }
}
