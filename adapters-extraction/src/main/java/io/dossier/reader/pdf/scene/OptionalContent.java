package io.dossier.reader.pdf.scene;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/**
 * Which layers of a document are switched off in its default configuration (ISO 32000-2, 8.11.4.3).
 * Visibility expressions are not followed: what they govern counts as seen.
 */
final class OptionalContent {
  private static final COSName MEMBERSHIP = COSName.getPDFName("OCMD");

  private final @Nullable PDOptionalContentProperties properties;

  OptionalContent(PDDocument document) {
    this.properties = document.getDocumentCatalog().getOCProperties();
  }

  boolean hides(@Nullable COSDictionary content) {
    if (properties == null || content == null) {
      return false;
    }
    PDPropertyList list = PDPropertyList.create(content);
    if (list instanceof PDOptionalContentGroup group) {
      return !properties.isGroupEnabled(group);
    }
    return MEMBERSHIP.equals(content.getCOSName(COSName.TYPE))
        && list instanceof PDOptionalContentMembershipDictionary membership
        && hides(membership, properties);
  }

  private static boolean hides(
      PDOptionalContentMembershipDictionary membership, PDOptionalContentProperties properties) {
    if (membership.getCOSObject().containsKey(COSName.getPDFName("VE"))) {
      return false;
    }
    List<Boolean> on =
        membership.getOCGs().stream()
            .filter(PDOptionalContentGroup.class::isInstance)
            .map(group -> properties.isGroupEnabled((PDOptionalContentGroup) group))
            .toList();
    if (on.isEmpty()) {
      return false;
    }
    return switch (String.valueOf(membership.getVisibilityPolicy().getName())) {
      case "AllOn" -> on.contains(false);
      case "AnyOff" -> !on.contains(false);
      case "AllOff" -> on.contains(true);
      default -> !on.contains(true);
    };
  }
}
