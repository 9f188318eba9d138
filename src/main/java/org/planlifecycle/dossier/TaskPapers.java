package org.planlifecycle.dossier;

import java.util.List;
import java.util.Map;
import org.planlifecycle.document.WorkingPaper;
import org.planlifecycle.document.WorkingPapers;
import org.planlifecycle.engine.form.DraftSubject;
import org.planlifecycle.engine.form.FormDrafts;
import org.springframework.stereotype.Service;

/** The papers in the making that lie beside a task; they are for officials, units see what is issued. */
@Service
public class TaskPapers {

    private final DossierTasks tasks;
    private final List<WorkingPapers> phases;
    private final FormDrafts typed;

    TaskPapers(DossierTasks tasks, List<WorkingPapers> phases, FormDrafts typed) {
        this.tasks = tasks;
        this.phases = phases;
        this.typed = typed;
    }

    /** A paper by its key, without its content. */
    public record Line(String key, String title, String fileName) {
    }

    /** @throws TaskNotReadable if the signed-in person may not read this task */
    public List<Line> of(String taskId) {
        return papers(tasks.get(taskId)).stream()
                .map(paper -> new Line(paper.key(), paper.title(), paper.fileName())).toList();
    }

    /**
     * The paper as it would look now, with what the reader has saved of the form but not sent.
     *
     * @throws TaskNotReadable if the signed-in person may not read this task, or no such paper goes with it
     */
    public Dossier.File file(String taskId, String key) {
        WorkingPaper wanted = papers(tasks.get(taskId)).stream().filter(paper -> paper.key().equals(key)).findFirst()
                .orElseThrow(TaskNotReadable::new);
        return new Dossier.File(wanted.fileName(), wanted.content().get());
    }

    private List<WorkingPaper> papers(DossierTask task) {
        if (task.plan() == null || task.reader().isOfUnitsOnly()) {
            return List.of();
        }
        Map<String, Object> saved = typed.of(DraftSubject.task(task.id()), task.reader().userId());
        return phases.stream().flatMap(phase -> phase.of(task.plan(), task.processKey(), task.activityId(), saved)
                .stream()).toList();
    }
}
