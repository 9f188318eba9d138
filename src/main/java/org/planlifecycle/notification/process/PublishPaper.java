package org.planlifecycle.notification.process;

import org.planlifecycle.engine.ProcessVariable;

/** The names shared by {@code bpmn/publish-paper.bpmn} and the code that serves it. */
final class PublishPaper {

    static final String KEY = "publish-paper";
    static final String PUBLISH_PAPER = "userTask_publishPaper";

    static final ProcessVariable<String> PAPER_ID = new ProcessVariable<>("paperId", String.class);

    private PublishPaper() {
    }
}
