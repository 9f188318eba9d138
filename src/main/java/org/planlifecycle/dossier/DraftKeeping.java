package org.planlifecycle.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planlifecycle.engine.form.DraftValues;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.FormContracts;
import org.planlifecycle.engine.form.FormDrafts;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.plan.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person types into a form until it is sent, for this person only. */
@Service
public class DraftKeeping implements FormDrafts {

    /** The most characters that a draft holds: several times the longest form filled to the brim. */
    public static final int LARGEST = 400_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() { };

    private final DossierTasks tasks;
    private final Drafts drafts;
    private final FormContracts contracts;
    private final Clock clock;

    DraftKeeping(DossierTasks tasks, Drafts drafts, FormContracts contracts, Clock clock) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.contracts = contracts;
        this.clock = clock;
    }

    /**
     * How the draft of a task stands.
     *
     * @param savedAt {@code null} for no draft
     * @param taken whether the reader has taken the task, without which nothing is kept
     */
    public record State(Instant savedAt, boolean taken) {
    }

    /** @throws TaskNotReadable if the signed-in person may not read this task */
    public State state(String taskId) {
        DossierTask task = tasks.get(taskId);
        Instant savedAt = drafts.find(taskId, task.reader().userId()).map(Drafts.Draft::savedAt).orElse(null);
        return new State(savedAt, task.isTakenByReader());
    }

    /**
     * Keeps these values in the place of those before; whatever is no field of the task's form is left out.
     *
     * @throws TaskNotReadable if the signed-in person may not read this task
     * @throws Refusal if the person has not taken the task, or the values are too long or no JSON object
     */
    @Transactional
    public State save(String taskId, String json) {
        DossierTask task = tasks.get(taskId);
        if (!task.isTakenByReader()) {
            throw new Refusal("Chưa nhận việc nên không lưu được bản nháp; hãy nhận việc trước khi nhập.");
        }
        if (json.length() > LARGEST) {
            throw new Refusal("Nội dung đã nhập quá dài nên không lưu được bản nháp; hãy rút gọn.");
        }
        List<FormField> fields = contracts.find(task.processKey(), task.activityId())
                .map(FormContract::fields).orElse(List.of());
        Drafts.Draft draft = new Drafts.Draft(write(DraftValues.of(fields, read(json))), clock.instant());
        drafts.keep(taskId, task.reader().userId(), draft);
        return new State(draft.savedAt(), true);
    }

    /** @throws TaskNotReadable if the signed-in person may not read this task */
    @Transactional
    public void remove(String taskId) {
        drafts.remove(taskId, tasks.get(taskId).reader().userId());
    }

    @Override
    public Map<String, Object> of(String taskId, String userId) {
        return drafts.find(taskId, userId).map(draft -> read(draft.content())).orElse(Map.of());
    }

    @Override
    public void discard(String taskId) {
        drafts.removeAll(taskId);
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
