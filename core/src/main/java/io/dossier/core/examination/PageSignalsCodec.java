package io.dossier.core.examination;

import static io.dossier.core.shared.BinaryForm.each;

import io.dossier.core.examination.PageSignals.Colour;
import io.dossier.core.examination.PageSignals.Edges;
import io.dossier.core.examination.PageSignals.Source;
import io.dossier.core.examination.PageSignals.Tone;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A page's signals as part of an {@link ExaminationCodec examination's bytes}. */
final class PageSignalsCodec {
  private PageSignalsCodec() {}

  static void write(DataOutputStream out, PageSignals signals) throws IOException {
    out.writeInt(signals.pageIndex());
    Source source = signals.source();
    out.writeDouble(source.pictureShare());
    out.writeDouble(source.dpi());
    out.writeInt(source.width());
    out.writeInt(source.height());
    Tone tone = signals.tone();
    out.writeDouble(tone.printed());
    out.writeDouble(tone.paper());
    out.writeDouble(tone.ink());
    out.writeDouble(tone.contrast());
    out.writeDouble(tone.spread());
    out.writeDouble(tone.clipped());
    Edges edges = signals.edges();
    out.writeDouble(edges.across());
    out.writeDouble(edges.down());
    out.writeInt(edges.count());
    Colour colour = signals.colour();
    out.writeDouble(colour.share());
    out.writeBoolean(colour.grey());
    out.writeDouble(colour.twoTone());
    out.writeDouble(signals.raster());
    each(out, signals.glare(), ExaminationCodec::area);
    each(out, signals.covered(), ExaminationCodec::area);
    each(out, signals.cut(), ExaminationCodec::area);
  }

  static PageSignals read(DataInputStream in) throws IOException {
    return new PageSignals(
        in.readInt(),
        new Source(in.readDouble(), in.readDouble(), in.readInt(), in.readInt()),
        new Tone(
            in.readDouble(),
            in.readDouble(),
            in.readDouble(),
            in.readDouble(),
            in.readDouble(),
            in.readDouble()),
        new Edges(in.readDouble(), in.readDouble(), in.readInt()),
        new Colour(in.readDouble(), in.readBoolean(), in.readDouble()),
        in.readDouble(),
        each(in, ExaminationCodec::area),
        each(in, ExaminationCodec::area),
        each(in, ExaminationCodec::area));
  }
}
