package io.dossier.bench.forger;

import io.dossier.core.examination.Area;

/**
 * Where something was changed.
 *
 * @param before what stood there; empty where nothing did, or where it is not known
 * @param after what stands there now; empty where nothing does
 */
public record Place(int pageIndex, Area area, String before, String after) {}
