package io.dossier.storage.jobs;

import io.dossier.core.template.port.LearningQueue;
import java.util.function.Consumer;

/** Carry out the orders of the queues; what one throws has its order tried again later. */
public record Handlers(
    ReadingHandler reading,
    AnalysisHandler analysis,
    Consumer<LearningQueue.Order> learning,
    FlowHandler flows) {}
