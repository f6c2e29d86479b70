package io.dossier.bench.flow;

/**
 * A contradiction on one paper.
 *
 * @param near whether it is close to what the others tell: one of the family, a house in the same
 *     town, a digit or two
 */
record Planted(Contradiction contradiction, Paper on, boolean near) {}
