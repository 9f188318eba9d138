package org.planlifecycle.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.PaperTrail;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.reminder.units.LoggedCall;
import org.planlifecycle.reminder.units.UnitStories;
import org.planlifecycle.reminder.units.UnitStory;
import org.springframework.stereotype.Service;

/** Puts the dossier of a task together for the person who reads it. */
@Service
public class DossierReading {

    private final DossierTasks tasks;
    private final TaskCards cards;
    private final PaperAccess papers;
    private final PaperTrail trail;
    private final UnitStories stories;
    private final People people;
    private final Clock clock;

    DossierReading(DossierTasks tasks, TaskCards cards, PaperAccess papers, PaperTrail trail,
            UnitStories stories, People people, Clock clock) {
        this.tasks = tasks;
        this.cards = cards;
        this.papers = papers;
        this.trail = trail;
        this.stories = stories;
        this.people = people;
        this.clock = clock;
    }

    /** @throws TaskNotReadable if the signed-in person may not read this task */
    public Dossier of(String taskId) {
        DossierTask task = tasks.get(taskId);
        UnitStory story = task.plan() == null ? null
                : task.readableUnit().map(unit -> story(task.plan(), unit, task.reader())).orElse(null);
        return new Dossier(cards.of(task), tasks.holder(task), tasks.next(task), !task.reader().isOfUnitsOnly(),
                papers(task), story, namesIn(story));
    }

    /**
     * The document as it was issued.
     *
     * @throws TaskNotReadable if the signed-in person may not read this task, or no such document goes with it
     */
    public Dossier.File file(String taskId, String documentId) {
        DossierTask task = tasks.get(taskId);
        IssuedDocument paper = papers.find(task, documentId).orElseThrow(TaskNotReadable::new);
        return new Dossier.File(paper.fileName(), papers.content(paper.id()));
    }

    /**
     * The tables of the document as a workbook.
     *
     * @throws TaskNotReadable if the signed-in person may not read this task, or no such document goes with it
     */
    public Dossier.File lists(String taskId, String documentId) {
        DossierTask task = tasks.get(taskId);
        IssuedDocument paper = papers.find(task, documentId).orElseThrow(TaskNotReadable::new);
        return new Dossier.File(paper.listsFileName(), papers.lists(paper));
    }

    private List<Dossier.Paper> papers(DossierTask task) {
        Map<DocumentId, String> replaced = papers.replacements(task);
        return papers.of(task).stream().map(paper -> new Dossier.Paper(paper.id().value(), paper.numberText(),
                paper.issuedOn(), paper.title(), paper.sha256(), paper.kind().hasLists(),
                replaced.getOrDefault(paper.id(), ""))).toList();
    }

    /**
     * Who got the document, in words.
     *
     * @throws TaskNotReadable if the signed-in person may not read this task, is of a unit, or no such document goes with it
     */
    public List<String> receipts(String taskId, String documentId) {
        DossierTask task = official(taskId);
        return trail.of(papers.find(task, documentId).orElseThrow(TaskNotReadable::new).id());
    }

    /**
     * All documents of the task's plan with all their receipts, as a workbook.
     *
     * @throws TaskNotReadable if the signed-in person may not read this task, or is of a unit
     */
    public Dossier.File register(String taskId) {
        PlanId plan = official(taskId).plan();
        return new Dossier.File("so-giao-nhan-%s.xlsx".formatted(plan), trail.register(plan));
    }

    /** A unit is not told who else got what. */
    private DossierTask official(String taskId) {
        DossierTask task = tasks.get(taskId);
        if (task.plan() == null || task.reader().isOfUnitsOnly()) {
            throw new TaskNotReadable();
        }
        return task;
    }

    /** A unit is shown what was sent to it and that it was called; what officials wrote to each other stays theirs. */
    private UnitStory story(PlanId plan, String unit, Reader reader) {
        UnitStory whole = stories.of(plan, unit);
        if (!reader.isOfUnitsOnly()) {
            return whole;
        }
        Set<String> own = peopleOf(unit);
        return new UnitStory(whole.versions(), whole.extensions(),
                whole.mails().stream().filter(mail -> own.contains(mail.recipientId())).toList(),
                whole.calls().stream().map(LoggedCall::withoutNote).toList());
    }

    private Set<String> peopleOf(String unit) {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(Role.UNIT_SECRETARY, Role.UNIT_CONTACT)
                .flatMap(role -> people.inRoleOf(role, unit, today).stream()).map(Person::id)
                .collect(Collectors.toSet());
    }

    private Map<String, String> namesIn(UnitStory story) {
        return story == null ? Map.of() : story.personIds().distinct()
                .collect(Collectors.toMap(id -> id, people::displayName, (one, other) -> one, TreeMap::new));
    }
}
