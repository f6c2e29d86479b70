package io.dossier.storage.jobs;

import java.time.Duration;

/** Work that is done again and again, on one node at a time. */
public record Recurring(String name, Duration every, Runnable work) {}
