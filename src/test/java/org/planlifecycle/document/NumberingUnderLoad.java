package org.planlifecycle.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Twenty clerks issue five thousand documents at once on PostgreSQL, and every eleventh attempt fails at its end. */
final class NumberingUnderLoad {

    static final int DOCUMENTS = 5_000;

    private static final int CLERKS = 20;
    private static final int FAILING = 11;
    private static final List<String> SERIES = List.of("CV", "BC", "TB", "QĐ");

    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    /** @param standIn takes the place of the product's renderer; {@code null} for the product's own */
    void play(DocumentRenderer standIn) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                DocumentRoom room = DocumentRoom.on(postgres.getJdbcUrl("postgres", "postgres"), CLERKS, standIn)) {
            List<IssuedDocument> issued = together(IntStream.range(0, DOCUMENTS)
                    .<Callable<IssuedDocument>>mapToObj(n -> () -> issueUntilItSucceeds(room, n)).toList());

            assertThat(failures).hasValueGreaterThan(DOCUMENTS / FAILING / 2);
            thenNumbersAreDistinctWithoutGap(issued);
            assertThat(room.documents().ofPlan(Drafts.PLAN)).containsExactlyInAnyOrderElementsOf(issued);
            assertThat(issued).allSatisfy(document -> assertThat(Fingerprint.of(room.documents().content(document.id())))
                    .isEqualTo(document.sha256()));
        }
    }

    private static void thenNumbersAreDistinctWithoutGap(List<IssuedDocument> issued) {
        Map<String, List<Integer>> numbers = issued.stream().collect(Collectors.groupingBy(
                document -> document.series().typeSign(), Collectors.mapping(IssuedDocument::number, Collectors.toList())));
        List<Integer> gapless = IntStream.rangeClosed(1, DOCUMENTS / SERIES.size()).boxed().toList();

        assertThat(numbers.keySet()).containsExactlyInAnyOrderElementsOf(SERIES);
        assertThat(numbers.values()).allSatisfy(drawn -> assertThat(drawn).containsExactlyInAnyOrderElementsOf(gapless));
    }

    private IssuedDocument issueUntilItSucceeds(DocumentRoom room, int n) {
        DraftDocument draft = DraftDocument.draft(Drafts.PLAN, DocumentKind.REMINDER_LETTER, SERIES.get(n % SERIES.size()))
                .forSubject("CS" + n).title("đôn đốc lần " + n).to("Cấp ủy CS" + n)
                .paragraph("Đề nghị đồng chí gửi báo cáo về Đảng ủy Khối.")
                .signedBy("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Trần Thị Mẫu").recipients("Như trên,", "Lưu VP.").build();
        while (true) {
            try {
                return room.inTransaction(() -> {
                    IssuedDocument document = room.issuance().issue(draft, "vanthu");
                    if (attempts.incrementAndGet() % FAILING == 0) {
                        throw new IllegalStateException("what comes after the issue fails");
                    }
                    return document;
                });
            } catch (IllegalStateException planned) {
                failures.incrementAndGet();
            }
        }
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : clerks.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            clerks.shutdownNow();
        }
    }
}
