package io.dossier.http.submission;

import io.dossier.core.examination.Check;
import io.dossier.core.issuer.Authority;
import io.dossier.core.issuer.DetectedLogo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whose logos a document bears, in the words of the submissions API. */
final class LogoAttributes {
  private LogoAttributes() {}

  /**
   * @param logos the likest first
   */
  static Map<String, Object> of(List<DetectedLogo> logos) {
    List<Map<String, Object>> detected =
        logos.stream().map(DetectedLogo::authority).map(LogoAttributes::authority).toList();
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("indicator_id", Check.HAS_LOGO.id());
    if (!detected.isEmpty()) {
      attributes.put("logo_primary", detected.get(0));
    }
    attributes.put("detected_logos", detected);
    return attributes;
  }

  private static Map<String, Object> authority(Authority authority) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("authority_id", authority.id());
    json.put("authority_name", authority.name());
    json.put("authority_type", authority.type().code());
    authority.country().ifPresent(country -> json.put("authority_country", country));
    return json;
  }
}
