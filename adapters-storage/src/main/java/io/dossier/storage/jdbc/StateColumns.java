package io.dossier.storage.jdbc;

import io.dossier.core.document.DocumentState;
import io.dossier.core.document.DocumentState.Erased;
import io.dossier.core.document.DocumentState.Extracted;
import io.dossier.core.document.DocumentState.Failed;
import io.dossier.core.document.DocumentState.Parsing;
import io.dossier.core.document.DocumentState.PasswordRequired;
import io.dossier.core.document.DocumentState.Queued;
import io.dossier.core.document.DocumentState.ReadingOrder;
import io.dossier.core.document.DocumentState.RequiresReview;
import io.dossier.core.document.DocumentState.Reviewed;
import io.dossier.core.document.ErasureId;
import io.dossier.core.document.Status;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.TemplateId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document's state as columns.
 *
 * @param confidence {@link #NONE} where the state has none, so that those sort last
 */
record StateColumns(
    String status,
    @Nullable String hint,
    @Nullable String template,
    boolean passwordGiven,
    int deaths,
    @Nullable String errorCode,
    @Nullable String message,
    @Nullable String erasure,
    double confidence) {
  static final double NONE = 2;

  static StateColumns of(DocumentState state) {
    ReadingOrder order = new ReadingOrder(Optional.empty(), false);
    int deaths = 0;
    String code = null;
    String message = null;
    String erasure = null;
    double confidence = NONE;
    if (state instanceof Queued queued) {
      order = queued.order();
      deaths = queued.deaths();
    } else if (state instanceof Parsing parsing) {
      order = parsing.order();
      deaths = parsing.deaths();
    } else if (state instanceof Failed failed) {
      code = failed.code();
      message = failed.message();
    } else if (state instanceof PasswordRequired locked) {
      message = locked.message();
    } else if (state instanceof Erased erased) {
      erasure = erased.erasure().text();
    } else if (state instanceof Reviewed reviewed) {
      confidence = reviewed.confidence().value();
    }
    return new StateColumns(
        state.status().code(),
        order.hint().map(DocumentType::code).orElse(null),
        order.template().map(TemplateId::text).orElse(null),
        order.passwordGiven(),
        deaths,
        code,
        message,
        erasure,
        confidence);
  }

  static DocumentState state(ResultSet row) throws SQLException {
    ReadingOrder order =
        new ReadingOrder(
            type(row.getString("hint")),
            row.getBoolean("password_given"),
            Optional.ofNullable(row.getString("template")).map(TemplateId::new));
    int deaths = row.getInt("deaths");
    String message = Optional.ofNullable(row.getString("message")).orElse("");
    return switch (Status.ofCode(row.getString("status")).orElseThrow()) {
      case QUEUED -> new Queued(order, deaths);
      case PARSING -> new Parsing(order, deaths);
      case EXTRACTED -> new Extracted(new Confidence(row.getDouble("confidence")));
      case REQUIRES_REVIEW -> new RequiresReview(new Confidence(row.getDouble("confidence")));
      case FAILED -> new Failed(row.getString("error_code"), message);
      case PASSWORD_REQUIRED -> new PasswordRequired(message);
      case ERASED -> new Erased(new ErasureId(row.getString("erasure")));
    };
  }

  static Optional<DocumentType> type(@Nullable String code) {
    return Optional.ofNullable(code).flatMap(DocumentType::ofCode);
  }
}
