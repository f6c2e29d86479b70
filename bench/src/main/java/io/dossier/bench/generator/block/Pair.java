package io.dossier.bench.generator.block;

/** A label and its value, as printed. */
public record Pair(String label, String value) {}
