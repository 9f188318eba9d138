package org.planlifecycle.dossier;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DocumentLists;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.ReplacementNotes;
import org.springframework.stereotype.Component;

/** Which issued documents go with a task: a paper to one unit is read by that unit and by officials with its task. */
@Component
class PaperAccess {

    /** What is sent to every unit of a plan. */
    private static final Set<DocumentKind> TO_ALL_UNITS = EnumSet.of(DocumentKind.PLAN, DocumentKind.PLAN_AMENDMENT,
            DocumentKind.PLAN_CANCELLATION, DocumentKind.REPORT_OUTLINE, DocumentKind.PROGRAMME,
            DocumentKind.CONCLUSION_NOTICE);

    private final Documents documents;
    private final DocumentLists lists;
    private final ReplacementNotes notes;

    PaperAccess(Documents documents, DocumentLists lists, ReplacementNotes notes) {
        this.documents = documents;
        this.lists = lists;
        this.notes = notes;
    }

    List<IssuedDocument> of(DossierTask task) {
        return task.plan() == null ? List.of()
                : documents.ofPlan(task.plan()).stream().filter(paper -> goesWith(task, paper)).toList();
    }

    /** Which documents of the task's plan replace others, and which ones were replaced, in words. */
    Map<DocumentId, String> replacements(DossierTask task) {
        return task.plan() == null ? Map.of() : notes.ofPlan(task.plan());
    }

    /** Empty if there is no such document with this task. */
    Optional<IssuedDocument> find(DossierTask task, String id) {
        return of(task).stream().filter(paper -> paper.id().value().equals(id)).findFirst();
    }

    byte[] content(DocumentId id) {
        return documents.content(id);
    }

    byte[] lists(IssuedDocument paper) {
        return lists.workbook(paper);
    }

    private static boolean goesWith(DossierTask task, IssuedDocument paper) {
        if (paper.kind().isToOneUnit()) {
            String unit = paper.subjectKey().split("/", 2)[0];
            return task.readableUnit().map(unit::equals).orElse(task.unit().isEmpty() && !task.reader().isOfUnitsOnly());
        }
        return TO_ALL_UNITS.contains(paper.kind()) || !task.reader().isOfUnitsOnly();
    }
}
