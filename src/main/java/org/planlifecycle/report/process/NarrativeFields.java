package org.planlifecycle.report.process;

import java.util.Map;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.report.Narrative;

/** The five compulsory blocks as form fields. */
public final class NarrativeFields {

    private NarrativeFields() {
    }

    public static Narrative read(Submission submission) {
        return new Narrative(submission.text("results"), submission.text("shortcomings"),
                submission.text("lessons"), submission.text("solutions"), submission.text("exemplars"));
    }

    public static void show(Narrative narrative, Map<String, Object> facts) {
        facts.put("results", narrative.results());
        facts.put("shortcomings", narrative.shortcomings());
        facts.put("lessons", narrative.lessons());
        facts.put("solutions", narrative.solutions());
        facts.put("exemplars", narrative.exemplars());
    }
}
