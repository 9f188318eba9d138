package org.planlifecycle.platform.webapp;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planlifecycle.engine.Conflict;

/**
 * Turns what the engine says when it refuses something into one Vietnamese sentence. A sentence of the product's own is
 * freed from what the engine puts before it; of the engine's own messages the frequent ones have a sentence each, and
 * the others get one by the status of the answer.
 */
final class EngineMessages {

    static final String TASK_GONE = "Công việc này đã được hoàn thành hoặc giao cho người khác; "
            + "đề nghị tải lại danh sách.";
    static final String CHANGED_MEANWHILE = "Người khác vừa thay đổi nội dung này; đề nghị tải lại trang rồi làm lại.";
    static final String NOT_ALLOWED = "Không có quyền thực hiện thao tác này; "
            + "đề nghị liên hệ quản trị hệ thống nếu việc thuộc chức trách của mình.";
    private static final Set<String> MEETINGS = Set.of(TASK_GONE, CHANGED_MEANWHILE, Conflict.SENTENCE);
    private static final int CONFLICT = 409;
    private static final int SERVER_ERROR = 500;
    private static final Pattern PREFIX =
            Pattern.compile("(?:Cannot [ -~]*?: |ENGINE-\\d+ [ -~]*?: |Exception while [ -~]*?: |[\\w.$]+(?:Exception|Error|Refusal): )");
    private static final Pattern CODE = Pattern.compile("ENGINE(?:-REST)?-(?:[A-Z]+-)?\\d+");
    private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹ]");

    private static final List<Rule> RULES = List.of(
            new Rule("(?i)already claimed|no matching task|cannot find task|task is null|task .*(?:not exist|not found)"
                    + "|cannot complete task|cannot claim task", TASK_GONE),
            new Rule("(?i)optimistic|concurrently|updated by another transaction", CHANGED_MEANWHILE),
            new Rule("(?i)does not have .*permission|not authorized|required admin authenticated", NOT_ALLOWED),
            new Rule("(?i)is suspended", "Kế hoạch này đang tạm dừng; đề nghị chờ quản trị hệ thống cho chạy lại."),
            new Rule("(?i)process instance .*(?:not exist|null|not found)|no matching process instance",
                    "Lượt chạy quy trình này đã kết thúc hoặc không còn nữa; đề nghị tải lại trang."),
            new Rule("(?i)password.*polic|polic.*password", "Mật khẩu chưa đạt yêu cầu; đề nghị chọn mật khẩu khác."),
            new Rule("(?i)authenticated user password|wrong password|old password",
                    "Mật khẩu hiện tại không đúng; đề nghị nhập lại."),
            new Rule("(?i)has an invalid id|whitelist", "Mã không đúng; chỉ dùng chữ cái không dấu, chữ số và các dấu "
                    + "chấm, gạch dưới, gạch nối."),
            new Rule("(?i)already exists|unique", "Mã này đã có; đề nghị dùng mã khác."),
            new Rule("(?i)diagram|no matching .*form|form .*(?:not exist|not found)|rendered form",
                    "Không có nội dung để hiển thị."));

    private EngineMessages() {
    }

    /** The status that goes with it: who came second is told so, whatever the engine makes of it. */
    static int statusFor(int status, String message) {
        return status >= SERVER_ERROR && MEETINGS.contains(sentenceFor(status, message)) ? CONFLICT : status;
    }

    /** The one sentence for an answer with this status, whatever the engine wanted to say. */
    static String sentenceFor(int status, String message) {
        String words = withoutPrefixes(message == null ? "" : message);
        if (VIETNAMESE.matcher(words).find() && !CODE.matcher(words).find()) {
            return words;
        }
        return RULES.stream().filter(rule -> message != null && rule.pattern().matcher(message).find())
                .map(Rule::sentence).findFirst().orElseGet(() -> byStatus(status));
    }

    private static String withoutPrefixes(String message) {
        String rest = message.strip();
        for (Matcher prefix = PREFIX.matcher(rest); prefix.lookingAt(); prefix = PREFIX.matcher(rest)) {
            rest = rest.substring(prefix.end()).strip();
        }
        return rest;
    }

    private static String byStatus(int status) {
        return switch (status) {
            case 401 -> "Phiên làm việc đã hết hạn; đề nghị đăng nhập lại.";
            case 403 -> NOT_ALLOWED;
            case 404 -> "Không tìm thấy nội dung đã yêu cầu; đề nghị tải lại trang.";
            case 400 -> "Yêu cầu chưa đúng nên không được thực hiện; đề nghị tải lại trang rồi làm lại.";
            default -> "Hệ thống gặp lỗi nên chưa thực hiện được; đề nghị thử lại, nếu vẫn lỗi thì báo quản trị hệ thống.";
        };
    }

    /** What the engine's English message is known by, and the sentence that stands for it. */
    private record Rule(Pattern pattern, String sentence) {

        private Rule(String pattern, String sentence) {
            this(Pattern.compile(pattern), sentence);
        }
    }
}
