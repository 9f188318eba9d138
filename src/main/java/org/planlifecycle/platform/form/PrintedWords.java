package org.planlifecycle.platform.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.document.facts.Contradiction;
import org.planlifecycle.document.facts.FactCheck;
import org.planlifecycle.document.facts.TextPart;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.springframework.stereotype.Component;

/**
 * Holds the words that a form prints or signs against the facts that fields keep, at every form alike: shown when the
 * form opens, and let through with a reason only.
 */
@Component
class PrintedWords {

    private static final String SHOWN = "contradictions";

    private final Journal journal;

    PrintedWords(Journal journal) {
        this.journal = journal;
    }

    /** The shown values with what the words among them contradict; a form that prints nothing shows nothing of it. */
    Map<String, Object> over(Map<String, Object> shown, FormContract contract, FormContext context) {
        if (!contract.asksForOneWord()) {
            return shown;
        }
        Map<String, Object> all = new LinkedHashMap<>(shown);
        all.put(SHOWN, find(contract, Submission.ofShown(contract.fields(context), shown), context).stream()
                .map(PrintedWords::row).toList());
        return all;
    }

    /**
     * Refuses what is neither mended nor explained.
     *
     * @return what is to be recorded once the form has been taken
     */
    Runnable hold(FormContract contract, Submission sent, FormContext context) {
        if (!contract.asksForOneWord()) {
            return () -> { };
        }
        List<Contradiction> found = find(contract, sent, context);
        String reason = sent.text(FormContract.CONTRADICTION_REASON);
        if (found.isEmpty()) {
            return () -> { };
        }
        if (reason.isBlank()) {
            throw new Refusal("Lời văn còn mâu thuẫn với ô dữ liệu: %s; hãy sửa, trả lại để sửa, hoặc ghi lý do vẫn ký, vẫn gửi."
                    .formatted(FactCheck.list(found)));
        }
        return () -> journal.record(context.planId(), context.userId(), Deed.of("signedOverContradiction",
                "Vẫn ký, vẫn gửi dù lời văn mâu thuẫn với ô dữ liệu: %s.".formatted(FactCheck.list(found))).because(reason));
    }

    private static List<Contradiction> find(FormContract contract, Submission sent, FormContext context) {
        List<TextPart> parts = new ArrayList<>(parts("", contract.fields(), sent));
        parts.addAll(contract.signedTexts(sent, context));
        return FactCheck.find(parts, contract.facts(sent, context));
    }

    private static List<TextPart> parts(String place, List<FormField> fields, Submission sent) {
        List<TextPart> parts = new ArrayList<>();
        for (FormField field : fields) {
            if (field.onPaper()) {
                parts.add(new TextPart(place + field.label(), sent.text(field.name())));
            }
            List<Submission> rows = field.kind() == FormField.Kind.ROWS ? sent.rows(field.name()) : List.of();
            for (int row = 0; row < rows.size(); row++) {
                parts.addAll(parts("%s, dòng %d, ".formatted(field.label(), row + 1), field.columns(), rows.get(row)));
            }
        }
        return parts;
    }

    private static Map<String, Object> row(Contradiction one) {
        return Map.of("place", one.place(), "said", one.said(), "field", one.field(), "value", one.value());
    }
}
