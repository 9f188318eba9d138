package org.planlifecycle.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.UnitQuery;
import org.planlifecycle.monitoring.UnitTable;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a supervisor does from the progress page, and what the server refuses. */
@WebTest
class ActionsOverHttpTest {

    private static int plansSoFar;

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private PlanUnits units;
    @Autowired
    private Journal journal;
    @Autowired
    private UnitTable table;
    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;

    @BeforeEach
    void twoUnitsAreLate() {
        scenario.moveTo("2021-02-22T08:00");
        plan = scenario.givenAnIssuedPlan("lam-viec-" + ++plansSoFar, "CS01", "CS02");
        scenario.startFor(plan, "collect-reports", Map.of());
        scenario.runJobs(plan);
        scenario.moveTo("2021-03-09T10:00");
    }

    @AfterEach
    void backToTheFirstDay() {
        scenario.moveTo("2021-02-22T08:00");
    }

    private Answer act(String userId, String action, Map<String, Object> body) {
        return WebUser.signedIn(port, userId).post(ofUnit(action), body);
    }

    private String ofUnit(String action) {
        return "%s/plans/%s/units/CS01/%s".formatted(ProgressController.BASE, plan, action);
    }

    private List<String> done() {
        return journal.of(plan).stream().filter(entry -> entry.unitCode().equals("CS01")).map(JournalEntry::action)
                .toList();
    }

    @Test
    void whoeverActsAtTheSameInstantGetsThrough() throws Exception {
        List<WebUser> watchers = IntStream.range(0, 6).mapToObj(one -> WebUser.signedIn(port, "giamsat")).toList();
        List<String> actions = List.of("call", "remind", "call", "send-sheet", "call", "extend");
        Map<String, Object> body = Map.of("reason", "Nộp chậm", "lastDay", "2021-03-15", "outcome", "NOT_REACHED",
                "spokenTo", "Chi ủy", "note", "Chưa gặp");
        ExecutorService threads = Executors.newFixedThreadPool(watchers.size());
        CyclicBarrier together = new CyclicBarrier(watchers.size());

        List<Future<Answer>> answers = IntStream.range(0, watchers.size()).mapToObj(one -> threads.submit(() -> {
            together.await();
            return watchers.get(one).post(ofUnit(actions.get(one)), body);
        })).toList();
        threads.shutdown();

        for (Future<Answer> answer : answers) {
            assertThat(answer.get().status()).as(answer.get().toString()).isEqualTo(204);
        }
        assertThat(done()).filteredOn("unitCalled"::equals).hasSize(3);
        assertThat(journal.brokenStreams(plan)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"remind", "escalate", "call", "extend", "accept-without"})
    void nobodyActsButSupervisorsAndPropaganda(String action) {
        List<String> before = done();
        Map<String, Object> body = Map.of("reason", "Nộp chậm", "lastDay", "2021-03-15", "outcome", "NOT_REACHED");
        assertThat(WebUser.anonymous(port).post(ofUnit(action), body).status()).isIn(401, 403);
        for (String userId : List.of("cs01", "cs02", "thuongtruc", "vanphong", "quantri", "vanthu")) {
            assertThat(act(userId, action, body).status()).as(userId).isEqualTo(403);
        }
        assertThat(WebUser.signedIn(port, "giamsat").postWithoutToken(ofUnit(action), "{}").status()).isEqualTo(403);
        assertThat(done()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/api//tien-do/plans", "/camunda//api/tien-do/plans", "/camunda/api/TIEN-DO/plans",
        "/camunda/api/x/../tien-do/plans", "/camunda/api/tien-do;a=b/plans", "/camunda/%61pi/tien-do/plans",
        "/camunda/api/%74ien-do/plans", "//camunda/api/tien-do/plans", "/camunda/api/tien-do/plans/"})
    void noSpellingOfThePathLetsAStrangerOrAUnitIn(String path) {
        for (WebUser user : List.of(WebUser.anonymous(port), WebUser.signedIn(port, "cs01"))) {
            Answer answer = user.get(path);
            assertThat(answer.status()).as(answer.toString()).isIn(400, 401, 403, 404);
            assertThat(answer.body()).doesNotContain(plan.value());
        }
    }

    @Test
    void aUnitIsRemindedWithAReason() {
        assertThat(act("giamsat", "remind", Map.of("reason", "Cần số liệu trước hội nghị")).status()).isEqualTo(204);

        assertThat(done()).contains("unitRemindedNow");
        assertThat(journal.of(plan)).filteredOn(entry -> entry.action().equals("unitRemindedNow")).singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("giamsat");
                    assertThat(entry.detail()).contains("Cần số liệu trước hội nghị");
                });
    }

    @Test
    void anActionWithoutAReasonIsRefusedInOneSentence() {
        for (String action : List.of("remind", "escalate", "accept-without")) {
            Answer answer = act("giamsat", action, Map.of("reason", " "));
            assertThat(answer.status()).as(action).isEqualTo(400);
            assertThat(answer.json().get("message").asText()).as(action).containsIgnoringCase("lý do");
        }
        assertThat(done()).doesNotContain("unitRemindedNow", "reportWaived");
    }

    @Test
    void anotherStepThanTheOneAnnouncedIsNotDone() {
        String announced = WebUser.signedIn(port, "giamsat").get("%s/plans/%s/units/CS01".formatted(
                ProgressController.BASE, plan)).json().at("/row/next/code").asText();
        String before = units.get(plan, "CS01").lastStep();
        assertThat(announced).startsWith("T+");

        for (Map<String, Object> body : List.<Map<String, Object>>of(Map.of("reason", "Quá hạn", "step", "T-3"),
                Map.of("reason", "Quá hạn"))) {
            Answer answer = act("giamsat", "escalate", body);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().get("message").asText()).contains("nay là " + announced);
        }
        assertThat(units.get(plan, "CS01").lastStep()).isEqualTo(before);
    }

    @Test
    void anExtensionMovesTheLastDayAndAWrongDayDoesNot() {
        assertThat(act("bantuyengiao", "extend", Map.of("lastDay", "2021-03-12", "reason", "Đại hội")).status())
                .isEqualTo(204);
        assertThat(units.get(plan, "CS01").lastDay()).isEqualTo("2021-03-12");

        Answer past = act("giamsat", "extend", Map.of("lastDay", "2021-03-01", "reason", "Đại hội"));
        assertThat(past.status()).isEqualTo(400);
        assertThat(past.json().get("message").asText()).isNotBlank();
        assertThat(act("giamsat", "extend", Map.of("lastDay", "ngày mai", "reason", "x")).status()).isEqualTo(400);
    }

    @Test
    void aCallIsLoggedAndShownWithTheUnit() {
        Map<String, Object> call = new HashMap<>(Map.of("outcome", "PROMISED", "spokenTo", "Chánh Văn phòng",
                "promisedDay", "2021-03-10", "note", "Đang trình ký"));
        assertThat(act("giamsat", "call", call).status()).isEqualTo(204);

        Answer unit = WebUser.signedIn(port, "giamsat").get(ofUnit("").replaceAll("/$", ""));
        assertThat(unit.json().at("/row/unit/calls").asInt()).isOne();
        assertThat(unit.json().at("/calls/0/call/spokenTo").asText()).isEqualTo("Chánh Văn phòng");
        assertThat(act("giamsat", "call", Map.of("outcome", "KHAC")).status()).isEqualTo(400);
    }

    @Test
    void aPlanGoesOnWithoutAUnit() {
        assertThat(act("giamsat", "accept-without", Map.of("reason", "Đơn vị đang sáp nhập")).status()).isEqualTo(204);

        assertThat(units.get(plan, "CS01").outcome()).isEqualTo(PlanUnit.Outcome.MISSING);
        assertThat(act("giamsat", "remind", Map.of("reason", "x")).status()).isEqualTo(400);
    }

    @Test
    void anIncidentThatIsGoneCannotBeRetried() {
        WebUser giamsat = WebUser.signedIn(port, "giamsat");
        String path = "%s/plans/%s/incidents/khong-co/retry".formatted(ProgressController.BASE, plan);
        assertThat(giamsat.post(path, Map.of("reason", "Đã sửa")).json().get("message").asText())
                .contains("đã được xử lý");
        assertThat(giamsat.post(path, Map.of("reason", "")).status()).isEqualTo(400);
        assertThat(WebUser.signedIn(port, "quantri").post(path, Map.of("reason", "Đã sửa")).status()).isEqualTo(403);
    }

    @Test
    void theWorkbookHasEveryUnitAndNoFormula() throws IOException {
        jdbc.sql("update plan_unit set unit_name = '=1+1' where plan_id = ? and unit_code = 'CS02'")
                .param(plan.value()).update();

        byte[] bytes = table.workbook(plan, new UnitQuery("", null, null, null, false, 0, 1));

        List<String> words = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheetAt(1).getPhysicalNumberOfRows()).isEqualTo(3);
            book.forEach(sheet -> sheet.forEach(row -> row.forEach((Cell cell) -> {
                assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                words.add(cell.toString());
            })));
        }
        assertThat(words).contains("=1+1", "CS01", "Đang chờ", "trước ngày 08/3/2021");
    }
}
