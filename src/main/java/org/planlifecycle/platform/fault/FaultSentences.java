package org.planlifecycle.platform.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says in one Vietnamese sentence why a job failed. A sentence of the product's own passes as it is; any other cause
 * gets the sentence of its {@link Fault} and the id under which the log tells the rest.
 */
final class FaultSentences {

    private static final String OWN = "org.planlifecycle.";
    private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹ]");
    private static final String UNSAID = "Việc này được cho dừng mà không ghi lý do; đề nghị hỏi quản trị hệ thống, "
            + "rồi cho chạy lại";
    private static final String SAID_ELSEWHERE = "Hệ thống bên ngoài báo lỗi; đề nghị báo quản trị hệ thống kiểm tra, "
            + "rồi cho chạy lại";
    private static final int DEEPEST_CAUSE = 20;
    private static final int LENGTH_OF_ID = 8;

    private FaultSentences() {
    }

    /** The sentence for what a job has thrown. */
    static String of(Throwable thrown, String jobId) {
        List<Throwable> causes = causes(thrown);
        return causes.stream().map(FaultSentences::ownSentence).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> withId(kindOf(causes).sentence(), jobId));
    }

    /** The sentence for an incident that was opened with these words, which may have come from anywhere. */
    static String ofWords(String words, String id) {
        if (words == null || words.isBlank()) {
            return withId(UNSAID, id);
        }
        return VIETNAMESE.matcher(words).find() ? words : withId(SAID_ELSEWHERE, id);
    }

    /** Short enough to be read out on the telephone; the engine's own lines in the log begin the job's id with it. */
    static String faultId(String jobId) {
        return jobId.length() <= LENGTH_OF_ID ? jobId : jobId.substring(0, LENGTH_OF_ID);
    }

    private static Fault kindOf(List<Throwable> causes) {
        return Arrays.stream(Fault.values()).filter(fault -> causes.stream().anyMatch(fault::isCausedBy)).findFirst()
                .orElse(Fault.UNKNOWN);
    }

    private static Optional<String> ownSentence(Throwable thrown) {
        return Optional.ofNullable(thrown.getMessage())
                .filter(words -> thrown.getClass().getName().startsWith(OWN) && VIETNAMESE.matcher(words).find());
    }

    private static List<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(DEEPEST_CAUSE).toList();
    }

    private static String withId(String sentence, String id) {
        return "%s (mã lỗi %s).".formatted(sentence, faultId(id));
    }
}
