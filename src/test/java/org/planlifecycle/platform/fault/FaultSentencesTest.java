package org.planlifecycle.platform.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.mail.MessagingException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planlifecycle.kernel.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mail.MailSendException;

/** What a supervisor reads about a job that failed, whatever it was that failed. */
class FaultSentencesTest {

    private static final String JOB = "1f2e3d4c-aaaa-11ee-8c99-0242ac120002";
    private static final String ID = "1f2e3d4c";

    static Stream<org.junit.jupiter.params.provider.Arguments> thrown() {
        return Stream.of(
                arguments(new IllegalStateException("No working term 'report.check' is in force on 2021-03-01"), Fault.NO_WORKING_TERM),
                arguments(new IllegalStateException("Nobody presides the Standing Committee on 2021-03-01"), Fault.NO_CHAIR),
                arguments(new IllegalStateException("Nobody to report to is recorded for 2021-03-01"), Fault.NO_RULE_IN_FORCE),
                arguments(new IllegalStateException("Decision 'reminder-ladder' gave 2 rules for {}, not one"), Fault.DECISION_UNCLEAR),
                arguments(new MismatchingMessageCorrelationException("plan.changed", "nobody"), Fault.NOBODY_WAITS),
                arguments(new OutOfMemoryError("Java heap space"), Fault.OUT_OF_MEMORY),
                arguments(new IOException("No space left on device"), Fault.DISK_FULL),
                arguments(new SQLException("could not extend file", "53100"), Fault.DISK_FULL),
                arguments(new SQLException("connection lost", "08006"), Fault.DATABASE_AWAY),
                arguments(new SQLTransientConnectionException("HikariPool-1 - Connection is not available"), Fault.DATABASE_AWAY),
                arguments(new SQLException("terminating connection due to administrator command", "57P01"), Fault.DATABASE_AWAY),
                arguments(new OptimisticLockingException("Entity was updated by another transaction"), Fault.CHANGED_AT_ONCE),
                arguments(new SQLException("deadlock detected", "40P01"), Fault.CHANGED_AT_ONCE),
                arguments(new MailSendException("Mail server connection failed", new ConnectException("refused")), Fault.MAIL_SERVER),
                arguments(new MessagingException("Could not connect to SMTP host"), Fault.MAIL_SERVER),
                arguments(new SocketTimeoutException("Read timed out"), Fault.TOO_SLOW),
                arguments(new SQLException("canceling statement due to user request", "57014"), Fault.TOO_SLOW),
                arguments(new UnknownHostException("kho.example.vn"), Fault.OTHER_SERVER_AWAY),
                arguments(new SQLException("value too long for type character varying(20)", "22001"), Fault.TOO_LONG),
                arguments(new DataIntegrityViolationException("rejected", new SQLException("violates check 'Đảng bộ'", "23514")),
                        Fault.NOT_ACCEPTED),
                arguments(new SQLException("syntax error", "42601"), Fault.DATABASE),
                arguments(new FileNotFoundException("/srv/mau.docx"), Fault.FILE),
                arguments(new PropertyNotFoundException("Cannot resolve identifier 'x'"), Fault.MODEL),
                arguments(new DmnEngineException("DMN-01005 Invalid value"), Fault.MODEL),
                arguments(new NullPointerException("Cannot invoke \"String.length()\""), Fault.MISSING),
                arguments(new IllegalStateException("Plan 'p' has no minutes"), Fault.NOT_AS_EXPECTED),
                arguments(new UnsupportedOperationException("later"), Fault.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void aCauseGetsTheSentenceOfItsKindHoweverDeepItLies(Throwable cause, Fault fault) {
        Throwable wrapped = new ProcessEngineException("ENGINE-16004 Exception while closing command context",
                new RuntimeException(cause));

        for (Throwable thrown : new Throwable[] {cause, wrapped}) {
            assertThat(FaultSentences.of(thrown, JOB)).isEqualTo("%s (mã lỗi %s).".formatted(fault.sentence(), ID));
        }
    }

    @Test
    void everyKindIsReachedBySomeCause() {
        Set<Object> reached = thrown().map(arguments -> arguments.get()[1]).collect(Collectors.toSet());

        assertThat(Fault.values()).allSatisfy(fault -> assertThat(reached).contains(fault));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aSentenceIsVietnameseAndSaysWhatToDo(Fault fault) {
        assertThat(fault.sentence()).matches("(?U)\\p{Lu}[^.]*").contains("; đề nghị ").contains("cho chạy lại");
        assertThat(fault.sentence()).satisfies(text ->
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue());
        assertThat(fault.sentence().length()).as("fits the column of the engine").isLessThan(400);
    }

    @Test
    void everySentenceIsSaidOnce() {
        assertThat(Arrays.stream(Fault.values()).map(Fault::sentence)).doesNotHaveDuplicates();
    }

    @Test
    void aSentenceOfOursPassesAlone() {
        String own = "Chưa khai báo nhiệm kỳ của ĐUK cho ngày 01/3/2021; hãy bổ sung nhiệm kỳ để cấp số.";

        assertThat(FaultSentences.of(new ProcessEngineException("ENGINE-03083 Unexpected", new Refusal(own)), JOB))
                .isEqualTo(own);
    }

    @Test
    void vietnameseInsideAMessageOfTheDatabaseIsNoSentenceOfOurs() {
        Function<String, String> said = state -> FaultSentences.of(
                new SQLException("Value too long for column DETAIL: 'Đảng bộ Sở Tài chính'", state), JOB);

        assertThat(said.apply("22001")).doesNotContain("Value", "Sở Tài chính");
    }

    @Test
    void causesThatPointAtEachOtherComeToAnEnd() {
        RuntimeException one = new RuntimeException("one");
        one.initCause(new RuntimeException("other", one));

        assertThat(FaultSentences.of(one, JOB)).startsWith(Fault.UNKNOWN.sentence());
    }

    @Test
    void wordsFromElsewhereBecomeASentenceToo() {
        assertThat(FaultSentences.ofWords("Connection refused by worker", JOB)).endsWith("(mã lỗi 1f2e3d4c).")
                .doesNotContain("Connection");
        assertThat(FaultSentences.ofWords(null, JOB)).startsWith("Việc này được cho dừng").contains(ID);
        assertThat(FaultSentences.ofWords("Máy chủ đã đầy.", JOB)).isEqualTo("Máy chủ đã đầy.");
    }
}
