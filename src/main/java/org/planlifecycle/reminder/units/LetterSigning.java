package org.planlifecycle.reminder.units;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Role;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.DraftText;
import org.planlifecycle.engine.batch.Batches;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.reminder.units.LettersToSign.State;
import org.planlifecycle.report.ReportDays;
import org.springframework.stereotype.Service;

/**
 * The signature under letters of reminder: the one who presides the Standing Committee signs the letters of the day, the
 * clerk numbers and sends them. Whichever has become void in between gets no number.
 */
@Service
public class LetterSigning {

    private final Plans plans;
    private final People people;
    private final LettersToSign letters;
    private final NeededLetters needed;
    private final ReminderLetters papers;
    private final DocumentIssuance issuance;
    private final Batches batches;
    private final ReportDays days;

    LetterSigning(Plans plans, People people, LettersToSign letters, NeededLetters needed, ReminderLetters papers,
            DocumentIssuance issuance, Batches batches, ReportDays days) {
        this.plans = plans;
        this.people = people;
        this.letters = letters;
        this.needed = needed;
        this.papers = papers;
        this.issuance = issuance;
        this.batches = batches;
        this.days = days;
    }

    /**
     * A letter as it would go out now.
     *
     * @param text the paper in plain words
     */
    public record Preview(PlanUnit unit, String step, String text) {
    }

    /** The letters that somebody has to sign, without those that have become void. */
    public List<Preview> toSign(PlanId planId) {
        return previews(planId, State.LISTED);
    }

    /** The letters that the clerk has to send, without those that have become void. */
    public List<Preview> toIssue(PlanId planId) {
        return previews(planId, State.SIGNED);
    }

    private List<Preview> previews(PlanId planId, State state) {
        Plan plan = plans.get(planId);
        return needed.of(planId, letters.in(state, planId)).entrySet().stream().map(entry -> new Preview(entry.getValue(),
                entry.getKey().step(), DraftText.of(draft(plan, entry.getValue(), entry.getKey())))).toList();
    }

    /** The letter to that unit as a Word file, with the place for its number left open. */
    public byte[] word(PlanId planId, String unitCode) {
        Plan plan = plans.get(planId);
        List<LetterToSign> ofUnit = Stream.of(State.LISTED, State.SIGNED).flatMap(state -> letters.in(state, planId).stream())
                .filter(letter -> letter.unitCode().equals(unitCode)).toList();
        return needed.of(planId, ofUnit).entrySet().stream().map(entry -> draft(plan, entry.getValue(), entry.getKey()))
                .findFirst().map(issuance::preview)
                .orElseThrow(() -> new Refusal("Công văn này không còn cần gửi; hãy tải lại trang."));
    }

    private DraftDocument draft(Plan plan, PlanUnit unit, LetterToSign letter) {
        boolean signed = letter.signedBy() != null;
        return papers.draft(plan, unit, letter.step(), signed ? letter.signedBy() : papers.presiding(),
                signed ? letter.signedOn() : days.today());
    }

    /**
     * Signs all but these.
     *
     * @param leftOut codes of units that get no letter
     * @param remark why some are left out; may be empty if none is
     * @return whether there is a letter for the clerk to send
     */
    public boolean sign(PlanId planId, List<String> leftOut, String remark, String actor) {
        requireChair(actor);
        List<LetterToSign> listed = stillNeeded(planId, State.LISTED);
        Set<String> unknown = new HashSet<>(leftOut);
        listed.forEach(letter -> unknown.remove(letter.unitCode()));
        if (!unknown.isEmpty()) {
            throw new Refusal("Đơn vị %s không có công văn chờ ký; hãy tải lại trang."
                    .formatted(String.join(", ", unknown)));
        }
        if (!leftOut.isEmpty() && remark.isBlank()) {
            throw new Refusal("Chưa ghi lý do để lại một số công văn; hãy ghi rõ để Ban Tuyên giáo biết.");
        }
        Map<Boolean, List<LetterToSign>> signed = listed.stream()
                .collect(Collectors.partitioningBy(letter -> !leftOut.contains(letter.unitCode())));
        letters.move(planId, signed.get(true).stream().map(letter -> letter.signed(actor, days.today())).toList(),
                State.SIGNED, days.now());
        needed.record(planId, signed.get(true), actor,
                step -> Deed.of("letterSigned", "Ký công văn đôn đốc, mốc %s.".formatted(step)));
        letters.move(planId, signed.get(false), State.REFUSED, days.now());
        needed.record(planId, signed.get(false), actor,
                step -> Deed.of("letterRefused", "Không ký công văn đôn đốc, mốc %s.".formatted(step)).because(remark));
        return !letters.in(State.SIGNED, planId).isEmpty();
    }

    /** Sends none of them. */
    public void refuse(PlanId planId, String remark, String actor) {
        if (remark.isBlank()) {
            throw new Refusal("Chưa ghi lý do không ký; hãy ghi rõ để Ban Tuyên giáo biết.");
        }
        sign(planId, stillNeeded(planId, State.LISTED).stream().map(LetterToSign::unitCode).distinct().toList(),
                remark, actor);
    }

    /** Lets go out what is signed: numbered and sent batch by batch. */
    public void issue(PlanId planId, boolean sealed, String actor) {
        if (!sealed) {
            throw new Refusal("Công văn chưa đóng dấu thì chưa phát hành được; hãy đóng dấu rồi đánh dấu xác nhận.");
        }
        letters.move(planId, stillNeeded(planId, State.SIGNED).stream().map(letter -> letter.sealed(actor)).toList(),
                State.SEALED, days.now());
        batches.begin(planId, LetterSending.KEY);
    }

    /** Whether no letter is left that somebody has to sign or send; those that are void are dropped. */
    public boolean nothingIsLeft(PlanId planId) {
        return stillNeeded(planId, State.LISTED).isEmpty() & stillNeeded(planId, State.SIGNED).isEmpty();
    }

    private List<LetterToSign> stillNeeded(PlanId planId, State state) {
        return List.copyOf(needed.keep(planId, letters.in(state, planId)).keySet());
    }

    private void requireChair(String actor) {
        if (people.inRole(Role.STANDING_COMMITTEE_CHAIR, days.today()).stream().noneMatch(one -> one.id().equals(actor))) {
            throw new Refusal("Chỉ đồng chí chủ trì Thường trực được ký công văn; hãy chuyển việc này cho người chủ trì.");
        }
    }
}
