package io.dossier.core.event.usecase;

import io.dossier.core.event.port.EventListener;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.SampleRandomness;
import io.dossier.core.shared.Samples;
import java.time.InstantSource;
import java.util.List;

/** What tells of events, over the rows of a test. */
public final class Telling {
  private Telling() {}

  public static TellEvent into(Rows rows, InstantSource clock, EventListener... listeners) {
    return new TellEvent(
        rows.outbox(),
        new OpenCallbacks(rows.endpoints(), Samples::ulid, new SampleRandomness(), clock),
        List.of(listeners),
        Samples::ulid,
        clock);
  }
}
