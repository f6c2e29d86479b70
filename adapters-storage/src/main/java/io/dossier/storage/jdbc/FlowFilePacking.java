package io.dossier.storage.jdbc;

import io.dossier.core.document.DocumentId;
import io.dossier.core.flow.BatchId;
import io.dossier.core.flow.FlowFile;
import io.dossier.core.flow.FlowFile.Awaited;
import io.dossier.core.flow.FlowFile.Fetch;
import io.dossier.core.flow.FlowFile.Missed;
import io.dossier.core.flow.FlowFile.Refused;
import io.dossier.core.flow.FlowFile.Taken;
import io.dossier.core.flow.FlowFileId;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A file of a flow as a row: where its bytes are in clear, names, addresses and texts sealed. */
final class FlowFilePacking {
  private static final String LABEL = "file:";
  private static final String AWAITED = "AWAITED";
  private static final String TAKEN = "TAKEN";
  private static final String MISSED = "MISSED";
  private static final String REFUSED = "REFUSED";

  private final Sealer sealer;

  FlowFilePacking(Sealer sealer) {
    this.sealer = sealer;
  }

  static String state(FlowFile file) {
    Fetch fetch = file.fetch();
    if (fetch instanceof Awaited) {
      return AWAITED;
    }
    if (fetch instanceof Taken) {
      return TAKEN;
    }
    return fetch instanceof Missed ? MISSED : REFUSED;
  }

  byte[] sealed(FlowFile file, DataKey key) {
    Packing packing = new Packing();
    packing.text(file.documentId());
    if (file.fetch() instanceof Awaited awaited) {
      packing.text(awaited.address().text());
      packing.number(awaited.attempts());
    } else if (file.fetch() instanceof Missed missed) {
      packing.text(missed.message());
    } else if (file.fetch() instanceof Refused refused) {
      packing.text(refused.message());
    }
    return sealer.sealRecord(key, LABEL + file.id(), packing.done());
  }

  FlowFile opened(ResultSet row, DataKey key) throws SQLException {
    FlowFileId id = new FlowFileId(row.getString("id"));
    Unpacking in = new Unpacking(sealer.openRecord(key, LABEL + id, row.getBytes("sealed_file")));
    String documentId = in.text();
    return new FlowFile(id, new BatchId(row.getString("batch")), documentId, fetch(row, in));
  }

  private static Fetch fetch(ResultSet row, Unpacking in) throws SQLException {
    return switch (row.getString("state")) {
      case AWAITED -> new Awaited(FlowPacking.address(in.text()), in.number());
      case TAKEN -> new Taken(new DocumentId(row.getString("document")), row.getBoolean("ours"));
      case MISSED -> new Missed(in.text());
      case REFUSED -> new Refused(in.text());
      default -> throw new SQLException("no such state: " + row.getString("state"));
    };
  }
}
