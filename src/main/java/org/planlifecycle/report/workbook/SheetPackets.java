package org.planlifecycle.report.workbook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.notification.Enclosure;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.Outbox;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.report.SupervisedUnits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends the workbook by mail to a unit that has only e-mail, so that it comes back by mail. */
@Service
public class SheetPackets {

    private static final String KIND = "figure-sheet";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SupervisedUnits supervised;
    private final SheetExchange exchange;
    private final People people;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    SheetPackets(SupervisedUnits supervised, SheetExchange exchange, People people, Outbox outbox, Journal journal,
            Clock clock) {
        this.supervised = supervised;
        this.exchange = exchange;
        this.people = people;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws Refusal if the unit owes nothing, has nobody with an address, or was sent it this day already */
    @Transactional
    public void send(PlanId planId, String unitCode, String reason, String userId) {
        String why = SupervisedUnits.reason(reason);
        Plan plan = supervised.plan(planId);
        PlanUnit unit = supervised.silent(planId, unitCode);
        List<Person> contacts = people.inRoleOf(Role.UNIT_CONTACT, unitCode, LocalDate.now(clock)).stream()
                .filter(person -> Mail.isAddress(person.email())).toList();
        if (contacts.isEmpty()) {
            throw new Refusal("%s chưa có đầu mối có địa chỉ thư; hãy cập nhật danh bạ hoặc gọi điện."
                    .formatted(unit.unitName()));
        }
        SheetExchange.SheetFile file = exchange.give(planId, unitCode);
        long sent = contacts.stream().filter(contact -> outbox.add(mail(plan, unit, contact),
                new Enclosure(file.name(), XLSX, file.content()))).count();
        if (sent == 0) {
            throw new Refusal("Hôm nay đã gửi biểu số liệu cho %s; hãy đợi đơn vị trả lời.".formatted(unit.unitName()));
        }
        journal.record(planId, unitCode, userId,
                Deed.of("figureSheetMailed", "Gửi biểu số liệu qua thư cho đầu mối của đơn vị.").because(why));
    }

    private Mail mail(Plan plan, PlanUnit unit, Person contact) {
        return new Mail(plan.id(), unit.unitCode(), KIND, LocalDate.now(clock).toString(), contact.id(), contact.email(),
                "Biểu số liệu báo cáo của %s".formatted(unit.unitName()), """
                        Kính gửi đồng chí %s,

                        Ban Tuyên giáo gửi kèm thư này biểu số liệu của %s để báo cáo theo %s (%s).

                        Đề nghị đơn vị điền các ô nền vàng, ghi số 0 nếu không phát sinh, rồi trả lời thư này kèm tệp \
                        đã điền và năm phần nội dung của báo cáo: kết quả đạt được; khuyết điểm, hạn chế; bài học kinh \
                        nghiệm; giải pháp thời gian tới; điển hình tiên tiến. Ban Tuyên giáo sẽ nhập thay đơn vị.

                        Không đổi tên chỉ tiêu, không thêm, bớt dòng, cột, không đặt mật khẩu cho tệp."""
                        .formatted(contact.fullName(), unit.unitName(), plan.shortName(), plan.deadline().phrase()));
    }
}
