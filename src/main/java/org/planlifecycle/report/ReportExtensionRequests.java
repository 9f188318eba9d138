package org.planlifecycle.report;

import java.time.LocalDate;
import java.util.Optional;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.plan.ReportDueMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** A unit asks for more time, and the propaganda department answers. */
@Service
public class ReportExtensionRequests {

    private final Plans plans;
    private final ReportExtensions extensions;
    private final PlanUnits units;
    private final ReportDays days;
    private final ExtensionAnswers answers;
    private final ReportingProcess process;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    ReportExtensionRequests(Plans plans, ReportExtensions extensions, PlanUnits units, ReportDays days,
            ExtensionAnswers answers, ReportingProcess process, Journal journal, ApplicationEventPublisher events) {
        this.plans = plans;
        this.extensions = extensions;
        this.units = units;
        this.days = days;
        this.answers = answers;
        this.process = process;
        this.journal = journal;
        this.events = events;
    }

    /** @param proposedDay the last day the unit asks for (inclusive) */
    public void ask(PlanId planId, String unitCode, String reason, LocalDate proposedDay, String actor) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("Chưa nêu lý do xin gia hạn; hãy ghi rõ lý do.");
        }
        if (proposedDay == null) {
            throw new Refusal("Chưa chọn ngày xin gia hạn; hãy chọn ngày đơn vị sẽ nộp được báo cáo.");
        }
        plans.hold(planId);
        if (extensions.latest(planId, unitCode).filter(ReportExtension::isWaiting).isPresent()) {
            throw new Refusal("Đề nghị gia hạn trước của đơn vị đang chờ trả lời; hãy đợi kết quả.");
        }
        days.requireExtension(planId, units.get(planId, unitCode).lastDay(), proposedDay);
        int number = extensions.latest(planId, unitCode).map(ReportExtension::number).orElse(0) + 1;
        extensions.add(ReportExtension.request(planId, unitCode, number, actor, days.now(), reason, proposedDay));
        journal.record(planId, unitCode, actor, Deed.of("extensionRequested", "Xin gia hạn đến hết ngày %s."
                .formatted(PrintedDates.formatDate(proposedDay))).because(reason));
    }

    /** Gives the unit the day that it asked for. */
    public void grant(PlanId planId, String unitCode, String remark, String actor) {
        ReportExtension request = waiting(planId, unitCode, actor);
        answer(request, request.proposedDay(), remark, actor);
    }

    /** @param day the new last day (inclusive), before the one asked for */
    public void shorten(PlanId planId, String unitCode, LocalDate day, String reason, String actor) {
        ReportExtension request = waiting(planId, unitCode, actor);
        requireDay(day);
        if (!day.isBefore(request.proposedDay())) {
            throw new Refusal("Ngày gia hạn ngắn hơn phải trước ngày đơn vị xin (%s); hãy chọn ngày sớm hơn."
                    .formatted(PrintedDates.formatDate(request.proposedDay())));
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal("Chưa nêu lý do gia hạn ngắn hơn đơn vị xin; hãy ghi rõ để đơn vị biết.");
        }
        answer(request, day, reason, actor);
    }

    public void refuse(PlanId planId, String unitCode, String reason, String actor) {
        ReportExtension request = waiting(planId, unitCode, actor);
        if (reason == null || reason.isBlank()) {
            throw new Refusal("Chưa nêu lý do không gia hạn; hãy ghi rõ để đơn vị biết.");
        }
        ReportExtension refused = request.refused(actor, days.now(), reason, units.get(planId, unitCode).lastDay());
        extensions.decided(refused);
        journal.record(planId, unitCode, actor, Deed.of("extensionRefused", "Không gia hạn.").because(reason));
        answers.send(refused);
    }

    /** @param day the new last day (inclusive), given to a unit that has not asked for it */
    public void give(PlanId planId, String unitCode, LocalDate day, String reason, String actor) {
        plans.hold(planId);
        Optional<ReportExtension> latest = extensions.latest(planId, unitCode);
        if (latest.filter(ReportExtension::isWaiting).isPresent()) {
            throw new Refusal("Đơn vị đang có đề nghị gia hạn chờ trả lời; hãy trả lời đề nghị đó.");
        }
        requireDay(day);
        ReportExtension request = ReportExtension.request(planId, unitCode,
                latest.map(ReportExtension::number).orElse(0) + 1, actor, days.now(), reason, day);
        extensions.add(request);
        answer(request, day, reason, actor);
    }

    private void answer(ReportExtension request, LocalDate day, String words, String actor) {
        LocalDate oldLastDay = units.get(request.planId(), request.unitCode()).lastDay();
        days.requireExtension(request.planId(), oldLastDay, day);
        ReportExtension granted = request.granted(actor, days.now(), day, words, oldLastDay);
        extensions.decided(granted);
        units.moveDue(request.planId(), request.unitCode(), days.endOf(day), day);
        events.publishEvent(new ReportDueMoved(request.planId(), request.unitCode(), day));
        process.reportDueMoved(request.planId(), request.unitCode());
        journal.record(request.planId(), request.unitCode(), actor, Deed.of("extensionGranted",
                "Gia hạn từ ngày %s đến hết ngày %s.".formatted(PrintedDates.formatDate(oldLastDay),
                        PrintedDates.formatDate(day))).because(words == null || words.isBlank() ? request.reason() : words));
        answers.send(granted);
    }

    private static void requireDay(LocalDate day) {
        if (day == null) {
            throw new Refusal("Chưa chọn ngày gia hạn; hãy chọn ngày rồi gửi lại.");
        }
    }

    private ReportExtension waiting(PlanId planId, String unitCode, String actor) {
        plans.hold(planId);
        ReportExtension request = extensions.latest(planId, unitCode).filter(ReportExtension::isWaiting)
                .orElseThrow(() -> new Refusal(
                        "Đề nghị gia hạn này đã được trả lời; hãy tải lại danh sách công việc."));
        if (request.requestedBy().equals(actor)) {
            throw new Refusal("Người xin gia hạn không được tự quyết định; hãy để người khác trả lời.");
        }
        return request;
    }
}
