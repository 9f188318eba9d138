package org.planlifecycle.reminder.units;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Role;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.DraftText;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.reminder.units.LettersToSign.State;
import org.planlifecycle.report.ReportDays;
import org.planlifecycle.report.ReportVersion;
import org.planlifecycle.report.Reports;
import org.springframework.stereotype.Service;

/**
 * The signature under letters of reminder: the one who presides the Standing Committee signs the letters of the day, the
 * clerk numbers and sends them. Whichever has become void in between gets no number.
 */
@Service
public class LetterSigning {

    private final Plans plans;
    private final PlanUnits units;
    private final Reports reports;
    private final People people;
    private final LettersToSign letters;
    private final ReminderLetters papers;
    private final DocumentIssuance issuance;
    private final Journal journal;
    private final ReportDays days;

    LetterSigning(Plans plans, PlanUnits units, Reports reports, People people, LettersToSign letters,
            ReminderLetters papers, DocumentIssuance issuance, Journal journal, ReportDays days) {
        this.plans = plans;
        this.units = units;
        this.reports = reports;
        this.people = people;
        this.letters = letters;
        this.papers = papers;
        this.issuance = issuance;
        this.journal = journal;
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
        return letters.in(state, planId).stream().flatMap(letter -> needed(planId, letter).stream().map(unit ->
                new Preview(unit, letter.step(), DraftText.of(draft(plan, unit, letter))))).toList();
    }

    /** The letter to that unit as a Word file, with the place for its number left open. */
    public byte[] word(PlanId planId, String unitCode) {
        Plan plan = plans.get(planId);
        return Stream.of(State.LISTED, State.SIGNED).flatMap(state -> letters.in(state, planId).stream())
                .filter(letter -> letter.unitCode().equals(unitCode))
                .flatMap(letter -> needed(planId, letter).stream().map(unit -> draft(plan, unit, letter)))
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
        for (LetterToSign letter : listed) {
            boolean signed = !leftOut.contains(letter.unitCode());
            letters.move(planId, signed ? new LetterToSign(letter.unitCode(), letter.lastDay(), letter.step(), actor,
                    days.today()) : letter, signed ? State.SIGNED : State.REFUSED, days.now());
            Deed deed = signed ? Deed.of("letterSigned", "Ký công văn đôn đốc, mốc %s.".formatted(letter.step()))
                    : Deed.of("letterRefused", "Không ký công văn đôn đốc, mốc %s.".formatted(letter.step())).because(remark);
            journal.record(planId, letter.unitCode(), actor, deed.atStep(letter.step()));
        }
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

    /** Numbers and sends what is signed. */
    public void issue(PlanId planId, boolean sealed, String actor) {
        if (!sealed) {
            throw new Refusal("Công văn chưa đóng dấu thì chưa phát hành được; hãy đóng dấu rồi đánh dấu xác nhận.");
        }
        Plan plan = plans.get(planId);
        for (LetterToSign letter : stillNeeded(planId, State.SIGNED)) {
            String number = papers.send(plan, units.get(planId, letter.unitCode()), letter, letter.signedBy());
            letters.move(planId, letter, State.ISSUED, days.now());
            journal.record(planId, letter.unitCode(), actor, "letterIssued",
                    "Phát hành Công văn số %s đôn đốc báo cáo.".formatted(number));
        }
    }

    /** Whether no letter is left that somebody has to sign or send; those that are void are dropped. */
    public boolean nothingIsLeft(PlanId planId) {
        return stillNeeded(planId, State.LISTED).isEmpty() & stillNeeded(planId, State.SIGNED).isEmpty();
    }

    private List<LetterToSign> stillNeeded(PlanId planId, State state) {
        return letters.in(state, planId).stream().filter(letter -> {
            boolean needed = needed(planId, letter).isPresent();
            if (!needed) {
                letters.move(planId, letter, State.DROPPED, days.now());
                journal.record(planId, letter.unitCode(), Journal.ENGINE, Deed.of("letterDropped",
                        "Bỏ công văn đôn đốc, mốc %s, vì đơn vị đã nộp hoặc có hạn mới.".formatted(letter.step()))
                        .atStep(letter.step()));
            }
            return needed;
        }).toList();
    }

    /** The unit, if it is still silent and its day has not moved. */
    private Optional<PlanUnit> needed(PlanId planId, LetterToSign letter) {
        return units.find(planId, letter.unitCode()).filter(unit -> unit.isOpen()
                && unit.lastDay().equals(letter.lastDay())
                && reports.latest(planId, unit.unitCode()).filter(ReportVersion::isWaiting).isEmpty());
    }

    private void requireChair(String actor) {
        if (people.inRole(Role.STANDING_COMMITTEE_CHAIR, days.today()).stream().noneMatch(one -> one.id().equals(actor))) {
            throw new Refusal("Chỉ đồng chí chủ trì Thường trực được ký công văn; hãy chuyển việc này cho người chủ trì.");
        }
    }
}
