package org.planlifecycle.platform.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.engine.Conflict;

/** What a person reads of a refusal. */
class EngineMessagesTest {

    private static final String OWN = "Phải nêu bài học kinh nghiệm; hãy điền rồi gửi lại.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Cannot submit task form 2c1b-4f: ",
        "Cannot instantiate process definition plan-lifecycle:1:77: ",
        "ENGINE-13031 Exception while invoking TaskListener: Exception while invoking TaskListener: ",
        "ENGINE-16004 Exception while closing command context: ",
        "org.planlifecycle.kernel.Refusal: ",
        "''"})
    void aSentenceOfOursComesAlone(String prefix) {
        assertThat(EngineMessages.sentenceFor(500, prefix + " " + OWN)).isEqualTo(OWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "No matching task with id 8a7f",
        "Cannot submit task form 8a7f: Cannot find task with id 8a7f: task is null",
        "Cannot complete task 8a7f: task is null",
        "ENGINE-03051 Task '8a7f' is already claimed by someone else."})
    void aTaskThatIsGoneIsSaidToBeGone(String message) {
        assertThat(EngineMessages.sentenceFor(500, message)).isEqualTo(EngineMessages.TASK_GONE);
    }

    @Test
    void aMeetingOfTwoIsExplained() {
        assertThat(EngineMessages.sentenceFor(500, "ENGINE-03005 Execution of 'UPDATE TaskEntity[8a7f]' failed. "
                + "Entity was updated by another transaction concurrently."))
                .isEqualTo(EngineMessages.CHANGED_MEANWHILE);
    }

    @Test
    void whoOnlyCameSecondIsToldSoWithStatus409() {
        assertThat(EngineMessages.statusFor(500, "Cannot submit task form 8a7f: " + Conflict.SENTENCE)).isEqualTo(409);
        assertThat(EngineMessages.statusFor(500, "Cannot submit task form 8a7f: task is null")).isEqualTo(409);
        assertThat(EngineMessages.statusFor(500, "Entity was updated by another transaction concurrently."))
                .isEqualTo(409);
        assertThat(EngineMessages.statusFor(404, "No matching task with id 8a7f")).isEqualTo(404);
        assertThat(EngineMessages.statusFor(500, "Something odd")).isEqualTo(500);
        assertThat(EngineMessages.sentenceFor(500, "Cannot submit task form 8a7f: " + Conflict.SENTENCE))
                .isEqualTo(Conflict.SENTENCE);
    }

    @Test
    void aMissingRightIsExplained() {
        assertThat(EngineMessages.sentenceFor(403, "ENGINE-03110 The user with id 'cs01' does not have 'READ' "
                + "permission on resource '4f' of type 'ProcessInstance'.")).isEqualTo(EngineMessages.NOT_ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "403", "404", "409", "500", "503"})
    void whateverElseTheEngineSaysBecomesOneSentence(int status) {
        for (String message : new String[] {null, "", "ENGINE-99999 Something odd: nobody expected it", "null"}) {
            assertThat(EngineMessages.sentenceFor(status, message)).doesNotContain("ENGINE", "odd")
                    .endsWith(".").matches("(?U).*[À-ỹ].*");
        }
    }
}
