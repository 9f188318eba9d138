package org.planlifecycle.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.planlifecycle.engine.form.DraftSubject;
import org.planlifecycle.engine.form.FormDrafts;
import org.planlifecycle.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person types into a form until it is sent, for this person only. */
@Service
public class DraftKeeping implements FormDrafts {

    /** The most characters that a draft holds: several times the longest form filled to the brim. */
    public static final int LARGEST = 400_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() { };

    private final DraftForms forms;
    private final Drafts drafts;
    private final DraftSettings settings;
    private final Clock clock;

    DraftKeeping(DraftForms forms, Drafts drafts, DraftSettings settings, Clock clock) {
        this.forms = forms;
        this.drafts = drafts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * How the draft of a form stands.
     *
     * @param savedAt {@code null} for no draft
     * @param writable whether what the reader types is kept
     */
    public record State(Instant savedAt, boolean writable) {
    }

    /**
     * @throws TaskNotReadable if the signed-in person may not read this task
     * @throws ProcessNotStartable if the signed-in person may not start this process
     */
    public State state(DraftSubject subject) {
        DraftForm form = forms.get(subject);
        return new State(find(subject, form.userId()).map(Drafts.Draft::savedAt).orElse(null), form.writable());
    }

    /**
     * Keeps these values in the place of those before; whatever is no field of the form is left out, and so is what a
     * start form opens with by itself.
     *
     * @throws TaskNotReadable if the signed-in person may not read this task
     * @throws ProcessNotStartable if the signed-in person may not start this process
     * @throws Refusal if the person has not taken the task, or the values are too long or no JSON object
     */
    @Transactional
    public State save(DraftSubject subject, String json) {
        DraftForm form = forms.get(subject);
        if (!form.writable()) {
            throw new Refusal(form.whyNotWritable());
        }
        if (json.length() > LARGEST) {
            throw new Refusal("Nội dung đã nhập quá dài nên không lưu được bản nháp; hãy rút gọn.");
        }
        drafts.removeSavedBefore(DraftSubject.Kind.START, oldestOfStartForms());
        return keep(subject, form.userId(), form.ownValues().apply(read(json)));
    }

    /** Where nothing is typed, there is no draft to come back to. */
    private State keep(DraftSubject subject, String userId, Map<String, Object> values) {
        if (values.isEmpty()) {
            drafts.remove(subject, userId);
            return new State(null, true);
        }
        Drafts.Draft draft = new Drafts.Draft(write(values), clock.instant());
        drafts.keep(subject, userId, draft);
        return new State(draft.savedAt(), true);
    }

    /**
     * @throws TaskNotReadable if the signed-in person may not read this task
     * @throws ProcessNotStartable if the signed-in person may not start this process
     */
    @Transactional
    public void remove(DraftSubject subject) {
        drafts.remove(subject, forms.get(subject).userId());
    }

    @Override
    public Map<String, Object> of(DraftSubject form, String userId) {
        return find(form, userId).map(draft -> read(draft.content())).orElse(Map.of());
    }

    @Override
    public void discard(DraftSubject form) {
        drafts.removeAll(form);
    }

    @Override
    public void discard(DraftSubject form, String userId) {
        drafts.remove(form, userId);
    }

    private Optional<Drafts.Draft> find(DraftSubject form, String userId) {
        return drafts.find(form, userId).filter(draft -> form.kind() == DraftSubject.Kind.TASK
                || !draft.savedAt().isBefore(oldestOfStartForms()));
    }

    private Instant oldestOfStartForms() {
        return clock.instant().minus(settings.startFormsFor());
    }

    private static Map<String, Object> read(String json) {
        try {
            return Optional.ofNullable(JSON.readValue(json, VALUES)).orElse(Map.of());
        } catch (JsonProcessingException noObject) {
            throw new Refusal("Bản nháp gửi lên không đọc được; hãy tải lại trang rồi nhập tiếp.");
        }
    }

    private static String write(Map<String, Object> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Values read from JSON cannot be written as JSON", impossible);
        }
    }
}
