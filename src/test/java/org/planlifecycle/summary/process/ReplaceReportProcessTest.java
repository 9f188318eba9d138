package org.planlifecycle.summary.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.consolidation.ConsolidatedReading;
import org.planlifecycle.consolidation.ConsolidatedWorkbook;
import org.planlifecycle.consolidation.LineFigures;
import org.planlifecycle.consolidation.Scope;
import org.planlifecycle.consolidation.Snapshot;
import org.planlifecycle.consolidation.process.RestateFigures;
import org.planlifecycle.directory.Role;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.PaperText;
import org.planlifecycle.document.RecipientLine;
import org.planlifecycle.document.RecipientLines;
import org.planlifecycle.document.ReplacementNotes;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.notification.Outbox;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.PlanClosure;
import org.planlifecycle.report.Reports;
import org.planlifecycle.report.process.CollectReports;
import org.planlifecycle.report.process.ReportingScenario;
import org.planlifecycle.reporting.audit.SummaryAudit;
import org.planlifecycle.summary.IssuedSummaries;
import org.planlifecycle.summary.ReportThemes;
import org.planlifecycle.summary.Summaries;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Figures that are corrected after the report was issued make another report in its place, for all who hold it. */
@ProcessTest
@Import(ReportingScenario.class)
class ReplaceReportProcessTest {

    private static final ReportPeriod Y2020 = ReportPeriod.ofYear(2020);
    /** Two lines for each statement. */
    private static final int MOST_LINES_LOGGED = 230;
    private static final List<String> BLOCKS = List.of("results", "shortcomings", "lessons", "solutions", "exemplars");

    @Autowired
    Scenario scenario;
    @Autowired
    ReportingScenario unit;
    @Autowired
    Documents documents;
    @Autowired
    RecipientLines lines;
    @Autowired
    ReplacementNotes notes;
    @Autowired
    MailLog mails;
    @Autowired
    Outbox outbox;
    @Autowired
    ConsolidatedReading reading;
    @Autowired
    Reports reports;
    @Autowired
    Summaries summaries;
    @Autowired
    IssuedSummaries issuedSummaries;
    @Autowired
    ReportThemes themes;
    @Autowired
    ConsolidatedWorkbook workbook;
    @Autowired
    Journal journal;
    @Autowired
    PlanClosure closure;
    @Autowired
    HistoryService history;
    @Autowired
    ManagementService management;

    @Test
    void aCorrectedFigureMakesANumberedReportInThePlaceOfTheIssuedOne() {
        PlanId plan = givenAnIssuedReport("rpl-whole");
        IssuedDocument old = papers(plan).get(0);
        outbox.add(new Mail(plan, "CS02", "report-accepted", "", "khach-1", "khach@example.vn", "Báo cáo", "Gửi kèm.")
                .carrying(old.id(), 0));
        restate(plan, "CS01", "A1", 15);

        Map<String, Object> draft = form("bantuyengiao", plan, RestateFigures.DRAFT_REPLACEMENT);
        assertThat(draft).containsEntry("oldNumber", old.numberText()).containsEntry("hasChanges", true)
                .containsEntry("wasReturned", false);
        assertThat(draft.get("changes").toString()).contains("Phụ lục 1: A1", members(plan, 1), members(plan, 2));
        draft(plan, "2");
        assertThatThrownBy(() -> sign(plan, Map.of("outcome", "RETURN"))).hasMessageContaining("Chưa nêu lý do trả lại");
        sign(plan, Map.of("outcome", "RETURN", "returnReason", "Nêu rõ lý do điều chỉnh."));
        assertThat(form("bantuyengiao", plan, RestateFigures.DRAFT_REPLACEMENT))
                .containsEntry("returnedFor", "Nêu rõ lý do điều chỉnh.");
        draft(plan, "2");
        assertThatThrownBy(() -> scenario.complete("bantuyengiao", Role.STANDING_COMMITTEE_CHAIR, plan,
                RestateFigures.SIGN_REPLACEMENT, Map.of("outcome", "SIGN"))).hasMessageContaining("không được tự duyệt");
        assertThatThrownBy(() -> closure.requireNothingUnfinished(plan)).hasMessageContaining("điều chỉnh số liệu");
        assertThat(papers(plan)).hasSize(1);
        sign(plan, Map.of("outcome", "SIGN", "snapshotNumber", "2"));
        scenario.runJobs(plan);

        IssuedDocument newer = papers(plan).get(1);
        assertThat(newer.number()).isEqualTo(old.number() + 1);
        assertThat(newer.replaces()).isEqualTo(old.id());
        assertThat(newer.issuedBy()).isEqualTo("thuongtruc");
        assertThat(newer.title()).endsWith("(thay thế Báo cáo số %s ngày 22/3/2021)".formatted(old.numberText()));
        assertThat(notes.ofPlan(plan)).containsEntry(old.id(), "Đã được thay thế bằng Báo cáo số %s ngày 22/3/2021."
                .formatted(newer.numberText())).containsEntry(newer.id(), "Thay thế Báo cáo số %s ngày 22/3/2021."
                        .formatted(old.numberText()));
        assertThat(receivers(newer)).containsAll(receivers(old)).contains("khach-1", "btg-tinh-uy");
        assertThat(lines.of(newer.id())).extracting(RecipientLine::words)
                .containsExactlyElementsOf(lines.of(old.id()).stream().map(RecipientLine::words).toList());
        assertThat(mails.carrying(newer.id())).filteredOn(mail -> mail.mail().recipientId().equals("khach-1"))
                .singleElement().satisfies(mail -> assertThat(mail.mail().body()).contains("không dùng báo cáo cũ"));
        assertThat(journal.of(plan)).extracting(JournalEntry::action).containsSubsequence("replacementBegun",
                "replacementDrafted", "replacementReturned", "replacementDrafted", "replacementSigned", "replacementSent");
        assertThat(unit.instances(plan, RestateFigures.KEY)).isEmpty();
        assertThat(passed(plan)).contains("serviceTask_issueReplacement", "endEvent_figuresRestated");
    }

    /** The old report's snapshot and the newest one; reading a snapshot means all cells of all units. */
    @ParameterizedTest
    @ValueSource(strings = {RestateFigures.DRAFT_REPLACEMENT, RestateFigures.SIGN_REPLACEMENT})
    void aFormReadsEachSnapshotOnce(String task) {
        PlanId plan = givenAnIssuedReport("rpl-once-" + task.length());
        restate(plan, "CS01", "A1", 15);
        if (task.equals(RestateFigures.SIGN_REPLACEMENT)) {
            draft(plan, "2");
        }
        Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> statements = new ListAppender<>();
        statements.start();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(statements);

        try {
            form(task.equals(RestateFigures.SIGN_REPLACEMENT) ? "thuongtruc" : "bantuyengiao", plan, task);
        } finally {
            log.detachAppender(statements);
            log.setLevel(null);
            log.setAdditive(true);
        }

        assertThat(statements.list).filteredOn(line -> line.getFormattedMessage().contains("from snapshot_sentence")).hasSize(2);
        assertThat(statements.list).as("statements of one opening").hasSizeLessThan(MOST_LINES_LOGGED);
    }

    /** Every consolidated figure that two snapshots give otherwise, read from them and not by the report's own code. */
    @Test
    void thePaperPutsOldAndNewOfEveryChangedFigureSideBySide() {
        PlanId plan = givenAnIssuedReport("rpl-true");
        restate(plan, "CS01", "A1", 15);
        draftAndSign(plan);

        Map<String, List<String>> rows = sideBySide(papers(plan).get(1));
        int found = 0;
        for (LineFigures line : reading.table(reading.snapshot(plan, 1), Scope.WHOLE).lines()) {
            for (ReportPeriod period : reading.periods(reading.snapshot(plan, 1))) {
                String old = text(plan, 1, line, period);
                String now = text(plan, 2, line, period);
                List<String> told = rows.entrySet().stream().filter(row -> row.getKey().startsWith("Phụ lục 1: %s %s ("
                        .formatted(line.line().indicator().code(), line.line().label())) && row.getKey().toLowerCase()
                                .endsWith(", " + period.label())).map(Map.Entry::getValue).findFirst().orElse(List.of()).stream()
                        .map(ReplaceReportProcessTest::read).toList();
                assertThat(told).as("%s %s", line.line().label(), period)
                        .isEqualTo(old.equals(now) ? List.of() : List.of(old, now));
                found += told.isEmpty() ? 0 : 1;
            }
        }
        assertThat(found).isPositive();
        String paper = PaperText.of(documents.content(papers(plan).get(1).id()));
        assertThat(paper).contains("Báo cáo này thay thế Báo cáo số");
        summaries.get(plan).narrative().results().lines().forEach(
                sentence -> assertThat(paper).contains(sentence.replaceFirst("^- ", "")));
    }

    @Test
    void aThemeChosenSinceTheIssueIsAListedChange() {
        PlanId plan = givenAnIssuedReport("rpl-theme");
        assertThatThrownBy(() -> themes.correct(plan, "CS01.LESSON.1", "MASS", "bantuyengiao"))
                .hasMessageContaining("đã duyệt theo cách xếp chủ đề này");
        restate(plan, "CS01", "A1", 15);
        themes.correct(plan, "CS01.LESSON.1", "MASS", "bantuyengiao");

        assertThat(form("bantuyengiao", plan, RestateFigures.DRAFT_REPLACEMENT).get("changes").toString())
                .contains("Vai trò của đoàn thể, quần chúng (1 đơn vị nêu)");
        draftAndSign(plan);
        assertThat(sideBySide(papers(plan).get(1)).toString()).contains("Vai trò của đoàn thể, quần chúng");
        for (int number = 1; number <= 2; number++) {
            assertThat(SummaryAudit.contradictions(documents.content(papers(plan).get(number - 1).id()),
                    workbook.of(plan, number))).as("report %d", number).isEmpty();
        }
        assertThatThrownBy(() -> themes.correct(plan, "CS01.LESSON.1", "STUDY", "bantuyengiao"))
                .hasMessageContaining("đã duyệt theo cách xếp chủ đề này");
    }

    @Test
    void aReportThatStillSaysWhatIsSoIsNotReplaced() {
        PlanId plan = givenAnIssuedReport("rpl-same");
        int members = value(plan, "CS01");
        propose(plan, "CS01", "A1", members + 1);
        propose(plan, "CS02", "A1", members - 1);
        scenario.tasksOf(plan).taskDefinitionKey(RestateFigures.APPROVE_RESTATEMENT).list()
                .forEach(task -> scenario.complete("thuongtruc", task, Map.of("outcome", "APPROVE")));
        scenario.runJobs(plan);

        assertThat(reading.snapshots(plan)).hasSizeGreaterThan(1);
        assertThat(members(plan, reading.latest(plan).number())).isEqualTo(members(plan, 1));
        assertThat(scenario.isWaitingAt(plan, RestateFigures.DRAFT_REPLACEMENT)).isFalse();
        assertThat(unit.instances(plan, RestateFigures.KEY)).isEmpty();
        assertThat(papers(plan)).hasSize(1);
    }

    @Test
    void theSecondReplacementReplacesTheFirstAndTheChainIsShown() {
        PlanId plan = givenAnIssuedReport("rpl-chain");
        restate(plan, "CS01", "A1", 15);
        draftAndSign(plan);
        scenario.moveTo("2021-03-23T08:00");
        restate(plan, "CS01", "A1", 16);
        draftAndSign(plan);

        List<IssuedDocument> all = papers(plan);
        assertThat(all).hasSize(3);
        assertThat(all.get(2).replaces()).isEqualTo(all.get(1).id());
        assertThat(issuedSummaries.get(plan).document()).isEqualTo(all.get(2).id());
        assertThat(issuedSummaries.get(plan).snapshot()).isEqualTo(3);
        assertThat(notes.ofPlan(plan).get(all.get(0).id())).isEqualTo("Đã được thay thế bằng Báo cáo số %s ngày 22/3/2021; "
                .formatted(all.get(1).numberText()) + "văn bản này lại được thay thế bằng Báo cáo số %s ngày 23/3/2021."
                        .formatted(all.get(2).numberText()));
        assertThat(notes.ofPlan(plan).get(all.get(1).id())).startsWith("Thay thế Báo cáo số " + all.get(0).numberText())
                .contains("Đã được thay thế bằng Báo cáo số " + all.get(2).numberText());
        assertThat(sideBySide(all.get(2)).values().stream().flatMap(List::stream).toList()).contains(members(plan, 2),
                members(plan, 3)).doesNotContain(members(plan, 1));
        assertThat(receivers(all.get(2))).containsAll(receivers(all.get(0)));
    }

    @Test
    void aSecondCorrectionGoesIntoTheReplacementThatIsBeingDrafted() {
        PlanId plan = givenAnIssuedReport("rpl-open");
        restate(plan, "CS01", "A1", 15);
        restate(plan, "CS02", "A1", 16);

        assertThat(scenario.tasksOf(plan).taskDefinitionKey(RestateFigures.DRAFT_REPLACEMENT).count()).isOne();
        assertThatThrownBy(() -> draft(plan, "2")).hasMessageContaining("chốt lại lần 3");
        draftAndSign(plan);
        assertThat(papers(plan)).hasSize(2);
        assertThat(issuedSummaries.get(plan).snapshot()).isEqualTo(3);
        assertThat(unit.instances(plan, RestateFigures.KEY)).isEmpty();
    }

    @Test
    void twoCorrectionsAtTheSameInstantMakeOneReplacement() throws Exception {
        PlanId plan = givenAnIssuedReport("rpl-instant");
        propose(plan, "CS01", "A1", 15);
        propose(plan, "CS02", "A1", 16);
        scenario.tasksOf(plan).taskDefinitionKey(RestateFigures.APPROVE_RESTATEMENT).list()
                .forEach(task -> scenario.complete("thuongtruc", task, Map.of("outcome", "APPROVE")));

        jobsAtOnce(plan);
        jobsAtOnce(plan);

        assertThat(scenario.tasksOf(plan).taskDefinitionKey(RestateFigures.DRAFT_REPLACEMENT).count()).isOne();
        assertThat(unit.instances(plan, RestateFigures.KEY)).hasSize(1);
        assertThat(reading.snapshots(plan)).hasSize(3);
    }

    private void jobsAtOnce(PlanId plan) throws Exception {
        List<Job> jobs = scenario.jobsOf(plan).stream()
                .filter(job -> job.getProcessDefinitionKey().equals(RestateFigures.KEY)).toList();
        assertThat(jobs).hasSize(2);
        CyclicBarrier together = new CyclicBarrier(jobs.size());
        ExecutorService threads = Executors.newFixedThreadPool(jobs.size());
        List<Future<?>> all = new ArrayList<>();
        jobs.forEach(job -> all.add(threads.submit(() -> {
            together.await();
            management.executeJob(job.getId());
            return null;
        })));
        threads.shutdown();
        for (Future<?> one : all) {
            one.get();
        }
    }

    @Test
    void aCorrectionAfterTheSignatureMakesTheNextReplacement() {
        PlanId plan = givenAnIssuedReport("rpl-signed");
        restate(plan, "CS01", "A1", 15);
        draft(plan, "2");
        sign(plan, Map.of("outcome", "SIGN"));
        propose(plan, "CS02", "A1", 16);
        scenario.complete("thuongtruc", plan, RestateFigures.APPROVE_RESTATEMENT, Map.of("outcome", "APPROVE"));
        scenario.runJobs(plan);

        assertThat(papers(plan)).hasSize(2);
        assertThat(issuedSummaries.get(plan).snapshot()).isEqualTo(2);
        assertThat(scenario.tasksOf(plan).taskDefinitionKey(RestateFigures.DRAFT_REPLACEMENT).count()).isOne();
        draftAndSign(plan);
        assertThat(papers(plan)).hasSize(3);
        assertThat(issuedSummaries.get(plan).snapshot()).isEqualTo(3);
        assertThat(unit.instances(plan, RestateFigures.KEY)).isEmpty();
    }

    @Test
    void figuresThatAreCorrectedBackNeedNoReplacement() {
        PlanId plan = givenAnIssuedReport("rpl-back");
        String issued = summaries.get(plan).narrative().results();
        int members = value(plan, "CS01");
        restate(plan, "CS01", "A1", 15);
        draft(plan, "2");
        restate(plan, "CS01", "A1", members);

        assertThatThrownBy(() -> sign(plan, Map.of("outcome", "SIGN"))).hasMessageContaining("không còn khác báo cáo");
        sign(plan, Map.of("outcome", "RETURN", "returnReason", "Số liệu đã sửa lại."));
        assertThat(form("bantuyengiao", plan, RestateFigures.DRAFT_REPLACEMENT)).containsEntry("hasChanges", false);
        draft(plan, "3");

        assertThat(passed(plan)).contains("endEvent_reportStillHolds");
        assertThat(papers(plan)).hasSize(1);
        assertThat(summaries.get(plan).narrative().results()).isEqualTo(issued);
        assertThat(summaries.get(plan).isApproved()).isTrue();
        restate(plan, "CS01", "A1", 15);
        draftAndSign(plan);
        assertThat(papers(plan)).hasSize(2);
    }

    private Map<String, Object> form(String user, PlanId plan, String task) {
        return scenario.formOf(user, scenario.task(plan, task));
    }

    /** CS01 and CS02 have reported, and the consolidated report of their figures was issued. */
    private PlanId givenAnIssuedReport(String id) {
        PlanId plan = unit.givenAPlanThatCollectsFrom(id, "CS01", "CS02");
        unit.reports(plan, "CS01");
        unit.reports(plan, "CS02");
        scenario.moveTo("2021-03-22T08:00");
        scenario.runJobs(plan);
        scenario.complete("bantuyengiao", plan, CollectReports.DRAFT_SUMMARY,
                texts(form("bantuyengiao", plan, CollectReports.DRAFT_SUMMARY)));
        Map.of("organisation", "bantochuc", "inspection", "ubkt", "mass-mobilisation", "bandanvan", "office", "vanphong")
                .forEach((group, account) -> scenario.complete(account, scenario.tasksOf(plan)
                        .taskDefinitionKey(CollectReports.CONSULT_SUMMARY).taskCandidateGroup(group).singleResult(),
                        Map.of("verdict", "AGREE")));
        scenario.complete("bantuyengiao", plan, CollectReports.REVISE_SUMMARY,
                texts(form("bantuyengiao", plan, CollectReports.REVISE_SUMMARY)));
        scenario.complete("thuongtruc", plan, CollectReports.APPROVE_SUMMARY, Map.of("decision", "APPROVE"));
        scenario.runJobs(plan);
        assertThat(papers(plan)).hasSize(1);
        return plan;
    }

    private static Map<String, Object> texts(Map<String, Object> shown) {
        Map<String, Object> texts = new HashMap<>();
        BLOCKS.forEach(block -> texts.put(block, shown.get(block)));
        return texts;
    }

    private void propose(PlanId plan, String unitCode, String indicator, int number) {
        scenario.start("bantuyengiao", RestateFigures.KEY, new HashMap<>(Map.of("plan", plan.value(), "unit", unitCode,
                "indicator", indicator, "period", "2020", "newNumber", number, "reason", "Đếm thiếu.",
                "evidence", "Danh sách đến 31/12/2020.")));
    }

    private void restate(PlanId plan, String unitCode, String indicator, int number) {
        propose(plan, unitCode, indicator, number);
        scenario.complete("thuongtruc", plan, RestateFigures.APPROVE_RESTATEMENT, Map.of("outcome", "APPROVE"));
        scenario.runJobs(plan);
    }

    private void draft(PlanId plan, String snapshot) {
        Map<String, Object> fields = texts(form("bantuyengiao", plan, RestateFigures.DRAFT_REPLACEMENT));
        fields.put("snapshotNumber", snapshot);
        scenario.complete("bantuyengiao", plan, RestateFigures.DRAFT_REPLACEMENT, fields);
    }

    private void sign(PlanId plan, Map<String, Object> fields) {
        scenario.complete("thuongtruc", plan, RestateFigures.SIGN_REPLACEMENT, fields);
    }

    private void draftAndSign(PlanId plan) {
        draft(plan, Integer.toString(reading.latest(plan).number()));
        sign(plan, Map.of("outcome", "SIGN"));
        scenario.runJobs(plan);
    }

    private List<IssuedDocument> papers(PlanId plan) {
        return documents.ofPlan(plan).stream().filter(paper -> paper.kind() == DocumentKind.SUMMARY_REPORT)
                .sorted((one, other) -> one.number() - other.number()).toList();
    }

    private List<String> receivers(IssuedDocument paper) {
        return mails.carrying(paper.id()).stream().map(mail -> mail.mail().recipientId()).distinct().toList();
    }

    /** The rows of the last table of the paper: old and new by place. */
    private Map<String, List<String>> sideBySide(IssuedDocument paper) {
        return SideBySide.of(documents.content(paper.id())).stream().collect(Collectors.toMap(row -> row.get(1),
                row -> row.subList(2, 4), (one, other) -> one));
    }

    private String text(PlanId plan, int number, LineFigures line, ReportPeriod period) {
        Snapshot snapshot = reading.snapshot(plan, number);
        return reading.table(snapshot, Scope.WHOLE).line(line.line().indicator().code(), line.line().grade())
                .flatMap(found -> found.cell(period)).flatMap(cell -> cell.value().number())
                .map(ReplaceReportProcessTest::asPrinted).orElse("");
    }

    private static String asPrinted(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** A number as offices print it. */
    private static String read(String printed) {
        return printed.equals("(không có)") ? "" : asPrinted(new BigDecimal(printed.replace(".", "").replace(',', '.')));
    }

    private String members(PlanId plan, int number) {
        return reading.table(reading.snapshot(plan, number), Scope.WHOLE).line("A1", null).orElseThrow()
                .cell(Y2020).orElseThrow().value().text();
    }

    private int value(PlanId plan, String unitCode) {
        return reports.of(plan, unitCode).get(0).figures().of(Y2020).numbers().get("A1");
    }

    private List<String> passed(PlanId plan) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(plan.value())
                .processDefinitionKey(RestateFigures.KEY).list().stream().flatMap(instance -> history
                        .createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list().stream())
                .map(HistoricActivityInstance::getActivityId).toList();
    }
}
