package org.planlifecycle.document.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.planlifecycle.document.Appendix;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.DocumentRoom;
import org.planlifecycle.document.DraftDocumentBuilder;
import org.planlifecycle.document.Drafts;

class AppendixZoneTest {

    private static final Appendix FIGURES = new Appendix("SỐ LIỆU", List.of(
            new Block.Table(List.of("Mã", "Số liệu"), List.of(List.of("A1", "12")))));
    private static final Appendix MISSING = new Appendix("DANH SÁCH", List.of(new Block.Paragraph("Không có.")));

    @Test
    void appendicesFollowTheSignatureEachOnAPageOfItsOwn() throws IOException {
        List<IBodyElement> elements = rendered(Drafts.aPlan().appendix(FIGURES).appendix(MISSING)).getBodyElements();
        int signature = lastTableWith(elements, "Nơi nhận:");

        assertThat(texts(elements.subList(signature + 1, elements.size())))
                .containsSubsequence("PHỤ LỤC 1", "SỐ LIỆU", "PHỤ LỤC 2", "DANH SÁCH", "Không có.");
        assertThat(elements).filteredOn(one -> one instanceof XWPFParagraph text && text.getText().startsWith("PHỤ LỤC"))
                .hasSize(2).allSatisfy(label -> assertThat(((XWPFParagraph) label).isPageBreak()).isTrue());
    }

    @Test
    void aSingleAppendixHasNoNumberAndNoneIsNothing() throws IOException {
        assertThat(texts(rendered(Drafts.aPlan().appendix(MISSING)).getBodyElements())).contains("PHỤ LỤC");
        assertThat(texts(rendered(Drafts.aPlan()).getBodyElements())).noneMatch(text -> text.startsWith("PHỤ LỤC"));
    }

    @Test
    void aDraftCarriesTheMarkItIsGiven() throws IOException {
        try (DocumentRoom room = DocumentRoom.onH2(); XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(
                room.issuance().preview(Drafts.aPlan().build(), "Dự thảo lần 3")))) {
            assertThat(word.getTables().get(0).getText()).contains("Dự thảo lần 3");
        }
    }

    private static XWPFDocument rendered(DraftDocumentBuilder draft) throws IOException {
        try (DocumentRoom room = DocumentRoom.onH2()) {
            return new XWPFDocument(new ByteArrayInputStream(room.issuance().preview(draft.build())));
        }
    }

    private static int lastTableWith(List<IBodyElement> elements, String text) {
        for (int index = elements.size() - 1; index >= 0; index--) {
            if (elements.get(index) instanceof XWPFTable table && table.getText().contains(text)) {
                return index;
            }
        }
        throw new AssertionError("No table with " + text);
    }

    private static List<String> texts(List<IBodyElement> elements) {
        return elements.stream().filter(XWPFParagraph.class::isInstance).map(one -> ((XWPFParagraph) one).getText())
                .toList();
    }
}
