package org.planlifecycle.engine.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.document.facts.TextPart;

/**
 * What one form shows and accepts, and what happens with it: the Java half of a user task or start event, beside the
 * {@code .form} file that draws it. Subclasses live in the {@code process} package of their phase, one per task.
 */
public abstract class FormContract {

    /** Why words go on although they say other than the fields; each form that prints or signs words has it. */
    public static final String CONTRADICTION_REASON = "contradictionReason";

    private final String processKey;
    private final String activityId;
    private final String form;
    private final List<FormField> fields;

    /**
     * @param processKey the process id, equal to its file name
     * @param activityId the id of the user task, or of the start event for a start form
     * @param form the name of the {@code .form} file, which says what may be sent; anything else that arrives is refused
     */
    protected FormContract(String processKey, String activityId, String form) {
        this.processKey = processKey;
        this.activityId = activityId;
        this.form = form;
        this.fields = FormFile.fields(form);
    }

    public final boolean asksForOneWord() {
        return fields.stream().anyMatch(field -> field.name().equals(CONTRADICTION_REASON));
    }

    public final String processKey() {
        return processKey;
    }

    public final String activityId() {
        return activityId;
    }

    /** The id of the form, which its user task or start event refers to. */
    public final String form() {
        return form;
    }

    /** The fields of the form file. */
    public final List<FormField> fields() {
        return fields;
    }

    /** What data say this form asks beside its file, drawn where the file has a place for it. */
    public List<DrawnField> drawn(FormContext context) {
        return List.of();
    }

    /** Every field that the form sends here, drawn ones too; anything else that arrives is refused. */
    public final List<FormField> fields(FormContext context) {
        return Stream.concat(fields.stream(), drawn(context).stream().map(DrawnField::field)).toList();
    }

    /**
     * The values that the form opens with, read when it is opened: prefilled fields and facts to read. Values are
     * strings, whole numbers, booleans, {@link java.time.LocalDate}s, and lists or maps of these.
     */
    public Map<String, Object> show(FormContext context) {
        return Map.of();
    }

    /**
     * Those of the shown values that a person's draft does not hide, because the form is not taken with others: what
     * was handed in beside the form, after the draft or before it. A field that is to stay empty has {@code null}.
     */
    public Map<String, Object> overDraft(FormContext context) {
        return Map.of();
    }

    /** What the words that this step prints or signs may only repeat; nothing where the step lets nothing out. */
    public List<StatedFact> facts(Submission sent, FormContext context) {
        return List.of();
    }

    /** Words of an earlier step that this one signs. */
    public List<TextPart> signedTexts(Submission sent, FormContext context) {
        return List.of();
    }

    /** What distinguishes this task from its like in a task list, such as the unit's name; empty for nothing. */
    public String subject(FormContext context) {
        return "";
    }

    /**
     * Carries out what the person decided, in the transaction that completes the task.
     *
     * @throws org.planlifecycle.kernel.Refusal if a rule forbids it; then nothing at all is stored
     */
    public abstract void submit(Submission submission, FormContext context);
}
