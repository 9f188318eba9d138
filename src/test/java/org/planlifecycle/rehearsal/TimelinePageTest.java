package org.planlifecycle.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page of the timeline, read back as XML. */
class TimelinePageTest {

    private final Document page = page(Campaign.played());

    @Test
    void eachUnitHasExactlyTheMarksOfItsOwnDays() {
        assertThat(marksOf("CS01")).isEqualTo(Map.of("20", List.of("mail-to-contact", "submitted", "accepted")));
        assertThat(marksOf("CS02")).isEqualTo(Map.of("20", List.of("mail-to-contact"),
                "23", List.of("put-on-call-list", "called", "submitted-late", "returned"),
                "26", List.of("resubmitted"), "27", List.of("accepted")));
        assertThat(marksOf("DK01")).isEqualTo(Map.of(
                "20", List.of("mail-to-contact", "extension-asked", "extension-shortened"),
                "29", List.of("formal-letter"), "4", List.of("escalated"), "5", List.of("missing")));
    }

    @Test
    void theColumnsRunFromTheFirstEventToTheLastWithoutAGap() {
        assertThat(days()).containsExactly("20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "1", "2",
                "3", "4", "5");
    }

    @Test
    void aRestDayIsShadedAndSaysWhichHolidayItIs() {
        Element holiday = dayHeads().get(1);

        assertThat(holiday.getAttribute("class")).contains("rest holiday");
        assertThat(holiday.getAttribute("title")).isEqualTo("Thứ Tư 21/04/2021, nghỉ: Giỗ Tổ Hùng Vương");
        assertThat(dayHeads().get(4).getAttribute("class")).isEqualTo("rest");
        assertThat(dayHeads().get(2).getAttribute("class")).doesNotContain("rest");
    }

    @Test
    void theDeadlineOfThePlanAndTheOwnDaysOfAUnitAreLines() {
        assertThat(daysStyled("CS01", "deadline")).containsExactly("22");
        assertThat(daysStyled("CS01", "own")).isEmpty();
        assertThat(daysStyled("CS02", "own")).containsExactly("27");
        assertThat(daysStyled("DK01", "own")).containsExactly("26");
    }

    @Test
    void aMarkSaysWhenItHappenedWhichStepItWasAndWhat() {
        Element mark = elements(row("CS02"), "svg").get(1);

        assertThat(mark.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Thứ Sáu 23/04/2021, 08:00: "
                + "mốc T+1, đưa vào danh sách gọi điện. Đôn đốc, mốc T+1");
    }

    @Test
    void aNameIsShownAsItIsWritten() {
        assertThat(elements(row("CS02"), "th").get(0).getTextContent()).isEqualTo("CS02 Chi bộ <b>Hai</b> & bạn");
    }

    @Test
    void eachRowEndsWithItsSumsAndItsResult() {
        assertThat(lastCells("CS01")).containsExactly("1", "1", "Đúng hạn");
        assertThat(lastCells("CS02")).containsExactly("2", "2", "Đúng hạn");
        assertThat(lastCells("DK01")).containsExactly("3", "", "Không nộp");
    }

    @Test
    void theTableOfStepsStandsOnThePage() {
        Element step = elements(page.getDocumentElement(), "tr").stream()
                .filter(row -> row.getAttribute("data-step").equals("T+3")).findFirst().orElseThrow();

        assertThat(elements(step, "td").stream().skip(1).map(Element::getTextContent)).containsExactly("1", "1", "1",
                "", "", "1", "", "", "", "");
    }

    @Test
    void aSumThatIsOffIsSaidOnThePage() {
        Campaign campaign = Campaign.played();
        campaign.letters.clear();

        assertThat(page(campaign).getDocumentElement().getTextContent())
                .contains("Mốc T+3, công văn đôn đốc: nhật ký ghi 1, kho văn bản và danh sách thôi gửi có 0");
    }

    private Map<String, List<String>> marksOf(String unitCode) {
        List<String> days = days();
        List<Element> cells = elements(row(unitCode), "td");
        Map<String, List<String>> marks = new LinkedHashMap<>();
        IntStream.range(0, days.size()).forEach(index -> elements(cells.get(index), "use").forEach(use -> marks
                .computeIfAbsent(days.get(index), day -> new ArrayList<>()).add(use.getAttribute("href").substring(1))));
        return marks;
    }

    private List<String> daysStyled(String unitCode, String style) {
        List<Element> cells = elements(row(unitCode), "td");
        return IntStream.range(0, days().size())
                .filter(index -> List.of(cells.get(index).getAttribute("class").split(" ")).contains(style))
                .mapToObj(days()::get).toList();
    }

    private List<String> lastCells(String unitCode) {
        return elements(row(unitCode), "td").stream().skip(days().size()).map(Element::getTextContent).toList();
    }

    private List<String> days() {
        return dayHeads().stream().map(head -> head.getFirstChild().getTextContent()).toList();
    }

    private List<Element> dayHeads() {
        return elements(elements(page.getDocumentElement(), "tr").stream()
                .filter(row -> row.getAttribute("class").equals("days")).findFirst().orElseThrow(), "th");
    }

    private Element row(String unitCode) {
        return elements(page.getDocumentElement(), "tr").stream()
                .filter(row -> row.getAttribute("data-unit").equals(unitCode)).findFirst().orElseThrow();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(index -> (Element) found.item(index)).toList();
    }

    private static Document page(Campaign campaign) {
        Traces traces = campaign.traces();
        StepTable steps = campaign.steps();
        RehearsalResult result = new RehearsalResult(true, 3, 2, 0, 1, steps.sum(StepTable.Line::units), 1, 17);
        String html = new TimelinePage(traces.plan(), campaign.timeline(), result, new StepTableHtml(steps,
                new MailTable(traces), Reconciliation.of(traces, campaign.timeline(), steps))).html();
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (Exception unreadable) {
            throw new AssertionError("The page is not well-formed", unreadable);
        }
    }
}
