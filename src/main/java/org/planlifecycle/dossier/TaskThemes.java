package org.planlifecycle.dossier;

import java.util.List;
import java.util.Set;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.summary.ReportThemes;
import org.planlifecycle.summary.ThemeMatrix;
import org.planlifecycle.summary.ThemedSentence;
import org.springframework.stereotype.Service;

/** What the units wrote by theme, beside the steps of the consolidated report; corrected by who drafts it. */
@Service
public class TaskThemes {

    private static final Set<String> DRAFTING = Set.of("collect-reports userTask_draftSummary",
            "collect-reports userTask_reviseSummary", "restate-figures userTask_draftReplacement");
    private static final Set<String> READING = Set.of("collect-reports userTask_consultSummary",
            "collect-reports userTask_approveSummary", "restate-figures userTask_signReplacement");

    private final DossierTasks tasks;
    private final ReportThemes themes;

    TaskThemes(DossierTasks tasks, ReportThemes themes) {
        this.tasks = tasks;
        this.themes = themes;
    }

    /** A theme by its code. */
    public record Theme(String code, String label) {
    }

    /** One sentence of a unit's report; the topic is the heading it stood under. */
    public record Sentence(String id, String unitCode, String unitName, int version, String topic, String text,
            String theme, boolean corrected) {
    }

    /** @param correctable whether the reader may put a sentence under another theme */
    public record View(boolean correctable, List<Theme> themes, List<Sentence> sentences) {
    }

    /**
     * Nothing for a task that is none of the report's: the tab asks for every task.
     *
     * @throws TaskNotReadable if the signed-in person may not read this task
     */
    public View of(String taskId) {
        DossierTask task = tasks.get(taskId);
        if (!isOfSummary(task)) {
            return new View(false, List.of(), List.of());
        }
        ThemeMatrix matrix = themes.latest(task.plan());
        return new View(isCorrectable(task),
                themes.choosable().stream().map(theme -> new Theme(theme.code(), theme.label())).toList(),
                matrix.sentences().stream().filter(one -> one.topic().isThemed()).map(TaskThemes::line).toList());
    }

    private static Sentence line(ThemedSentence one) {
        return new Sentence(one.id(), one.unitCode(), one.unitName(), one.version(), one.topic().label(), one.text(),
                one.theme().code(), one.corrected());
    }

    /**
     * Puts a sentence under another theme.
     *
     * @throws TaskNotReadable as {@link #of}, or if the task is none of the report's
     * @throws Refusal if the reader has not taken the task, or it is not one of drafting
     */
    public void correct(String taskId, String sentenceId, String themeCode) {
        DossierTask task = summaryTask(taskId);
        if (!isCorrectable(task)) {
            throw new Refusal("Chỉ người đã nhận việc soạn hoặc hoàn thiện báo cáo tổng hợp mới xếp lại được chủ đề; "
                    + "hãy nhận việc rồi làm lại.");
        }
        themes.correct(task.plan(), sentenceId, themeCode, task.reader().userId());
    }

    private DossierTask summaryTask(String taskId) {
        DossierTask task = tasks.get(taskId);
        if (!isOfSummary(task)) {
            throw new TaskNotReadable();
        }
        return task;
    }

    private static boolean isOfSummary(DossierTask task) {
        return task.plan() != null && !task.reader().isOfUnitsOnly()
                && (DRAFTING.contains(step(task)) || READING.contains(step(task)));
    }

    private static boolean isCorrectable(DossierTask task) {
        return DRAFTING.contains(step(task)) && task.isTakenByReader();
    }

    private static String step(DossierTask task) {
        return task.processKey() + " " + task.activityId();
    }
}
